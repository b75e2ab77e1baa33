/** A call of one ATI function with the values that Excel would hand to it. */
interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
}

type Constant = string | number | boolean | CustomFunctions.Error;
/** What a nested call gives. */
type Run = (id: string, args: readonly unknown[]) => unknown;

/** The function and the arguments of a formula of constants, arrays and nested ATI functions, which `run` answers. */
export function readCall(formula: string, run: Run): Call {
  const [call, rest] = callAtStart(formula.replace(/^=/, ""), run);
  if (rest.trim() !== "") throw new Error(`left over: ${rest}`);
  return call;
}

function callAtStart(text: string, run: Run): [Call, string] {
  const head = /^\s*ATI\.([A-Z]+)\(/.exec(text);
  if (!head) throw new Error(`no ATI function: ${text}`);
  let rest = text.slice(head[0].length);
  const args: unknown[] = [];
  while (!/^\s*\)/.test(rest)) {
    const [value, after] = argumentAtStart(rest, run);
    args.push(value);
    rest = after.replace(/^\s*,/, "");
    // A comma before the bracket skips a last argument.
    if (after.trimStart().startsWith(",") && /^\s*\)/.test(rest)) args.push(null);
  }
  return [{ id: head[1] ?? "", args }, rest.replace(/^\s*\)/, "")];
}

function argumentAtStart(text: string, run: Run): [unknown, string] {
  if (/^\s*,/.test(text)) return [null, text];
  if (/^\s*ATI\./.test(text)) {
    const [{ id, args }, rest] = callAtStart(text, run);
    return [run(id, args), rest];
  }
  const array = /^\s*\{([^}]*)\}/.exec(text);
  if (array) {
    const rows = (array[1] ?? "").split(";").map((row) => row.split(",").map(readConstant));
    return [rows, text.slice(array[0].length)];
  }
  const single = /^\s*("(?:[^"]|"")*"|[^,)]+)/.exec(text);
  if (!single) throw new Error(`no argument: ${text}`);
  return [readConstant(single[1] ?? ""), text.slice(single[0].length)];
}

/** A constant as it stands in a formula. */
export function readConstant(text: string): Constant {
  const trimmed = text.trim();
  if (trimmed.startsWith('"')) return trimmed.slice(1, -1).replace(/""/g, '"');
  if (/^(TRUE|FALSE)$/i.test(trimmed)) return /true/i.test(trimmed);
  const error = Object.values(CustomFunctions.ErrorCode).find((code) => (code as string) === trimmed);
  if (error !== undefined) return new CustomFunctions.Error(error);
  const number = Number(trimmed);
  if (trimmed === "" || Number.isNaN(number)) throw new Error(`no constant: ${text}`);
  return number;
}
