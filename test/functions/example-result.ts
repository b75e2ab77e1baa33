/** What an example says that its formula gives; `…` at the end of a row or of the rows means that more follow. */
export interface Expected {
  readonly rows: readonly (readonly string[])[];
  readonly moreRows: boolean;
}

/** Reads a result: a number, a text, an error, or an array constant such as {0.06,0.09;0.01,0.17}. */
export function expectedOf(result: string): Expected {
  const array = /^\{(.*)\}$/s.exec(result);
  if (!array) return { rows: [[result]], moreRows: false };
  const rows = split(array[1] ?? "", ";").map((row) => split(row, ","));
  const moreRows = rows.length > 1 && rows[rows.length - 1]?.join() === "…";
  return { rows: moreRows ? rows.slice(0, -1) : rows, moreRows };
}

/** Whether what a formula gave is what was expected: numbers to the decimals shown. */
export function meets(given: readonly (readonly unknown[])[], { rows, moreRows }: Expected): boolean {
  const height = moreRows ? given.length > rows.length : given.length === rows.length;
  return (
    height &&
    rows.every((row, at) => {
      const more = row.length > 1 && row[row.length - 1] === "…";
      const cells = more ? row.slice(0, -1) : row;
      const width = given[at]?.length ?? 0;
      return (
        (more ? width > cells.length : width === cells.length) &&
        cells.every((cell, column) => meetsCell(given[at]?.[column], cell))
      );
    })
  );
}

function meetsCell(given: unknown, expected: string): boolean {
  if (/^-?\d+(\.\d+)?$/.test(expected)) {
    const decimals = expected.split(".")[1]?.length ?? 0;
    return typeof given === "number" && Math.abs(given - Number(expected)) <= 0.5 * 10 ** -decimals;
  }
  if (typeof given !== "string") return false;
  // Examples are typed with plain spaces.
  const plain = given.replaceAll("\u00a0", " ");
  if (/^#(N\/A|VALUE!)$/.test(expected))
    return given.startsWith(`${expected} `) && given.length > expected.length + 1;
  const text = /^"(.*)"$/s.exec(expected)?.[1] ?? expected;
  const prefix = /^(.*?)\s*…$/s.exec(text)?.[1];
  return prefix === undefined ? plain === text : prefix !== "" && plain.startsWith(prefix);
}

/** Splits at a separator outside quotes. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = "";
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (letter === separator && !quoted) {
      parts.push(part.trim());
      part = "";
    } else part += letter;
  }
  return [...parts, part.trim()];
}
