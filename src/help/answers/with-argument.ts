/** A formula with another text for one of its arguments, which are counted from 0; those before it that it lacks are skipped. */
export function withArgument(formula: string, at: number, text: string): string {
  const open = formula.indexOf("(");
  const given = argumentsIn(formula.slice(open + 1, formula.lastIndexOf(")")));
  const needed = Array.from({ length: Math.max(given.length, at + 1) }, (_, each) => given[each] ?? "");
  return `${formula.slice(0, open)}(${needed.map((each, place) => (place === at ? text : each)).join(",")})`;
}

/** The arguments as they are written: commas in quotes, arrays and nested calls part nothing. */
function argumentsIn(text: string): string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && "{(".includes(letter)) depth += 1;
    if (!quoted && "})".includes(letter)) depth -= 1;
    if (letter === "," && depth === 0 && !quoted) {
      parts.push(part);
      part = "";
    } else part += letter;
  }
  return text.trim() === "" ? [] : [...parts, part];
}
