import "./custom-functions";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { CustomFunctionsError } from "./custom-functions";

export type Value = string | number | boolean | CustomFunctionsError;
type Custom = (...args: unknown[]) => Value[][];

const folder = path.resolve(__dirname, "../../src/functions");

/** Every custom function by its id. */
export const functions: ReadonlyMap<string, Custom> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => {
      const id = /@customfunction (\w+)/.exec(readFileSync(path.join(folder, file), "utf8"))?.[1];
      const [custom] = Object.values(require(path.join(folder, file)) as Record<string, Custom>);
      if (!id || !custom) throw new Error(`${file} holds no custom function`);
      return [id, custom];
    }),
);

/** Calls a function; an error thrown is the value, as in a cell. */
export function call(id: string, ...args: unknown[]): Value[][] {
  const custom = functions.get(id);
  if (!custom) throw new Error(`no function ${id}`);
  try {
    return custom(...args);
  } catch (error) {
    if (error instanceof CustomFunctionsError) return [[error]];
    throw error;
  }
}

/** Calls a function whose result is one cell. */
export function cell(id: string, ...args: unknown[]): Value {
  const result = call(id, ...args);
  expect(result.map((row) => row.length)).toEqual([1]);
  return result.flat()[0]!;
}

/** Runs a formula of one ATI function with constants, arrays and nested ATI functions as arguments. */
export function run(formula: string): Value[][] {
  const { id, args } = callIn(formula);
  return call(id, ...args);
}

interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
}

/** The function and the arguments of a formula; nested calls are run. */
export function callIn(formula: string): Call {
  const [parsed, rest] = parseCall(formula.replace(/^=/, ""));
  if (rest.trim() !== "") throw new Error(`left over: ${rest}`);
  return parsed;
}

function parseCall(text: string): [Call, string] {
  const head = /^\s*ATI\.([A-Z]+)\(/.exec(text);
  if (!head) throw new Error(`no ATI function: ${text}`);
  let rest = text.slice(head[0].length);
  const args: unknown[] = [];
  while (!/^\s*\)/.test(rest)) {
    const [value, after] = parseArgument(rest);
    args.push(value);
    rest = after.replace(/^\s*,/, "");
    // A comma before the bracket skips a last argument.
    if (after.trimStart().startsWith(",") && /^\s*\)/.test(rest)) args.push(null);
  }
  return [{ id: head[1] ?? "", args }, rest.replace(/^\s*\)/, "")];
}

function parseArgument(text: string): [unknown, string] {
  if (/^\s*,/.test(text)) return [null, text];
  if (/^\s*ATI\./.test(text)) {
    const [{ id, args }, rest] = parseCall(text);
    return [call(id, ...args), rest];
  }
  const array = /^\s*\{([^}]*)\}/.exec(text);
  if (array) {
    const rows = (array[1] ?? "").split(";").map((row) => row.split(",").map(constant));
    return [rows, text.slice(array[0].length)];
  }
  const single = /^\s*("(?:[^"]|"")*"|[^,)]+)/.exec(text);
  if (!single) throw new Error(`no argument: ${text}`);
  return [constant(single[1] ?? ""), text.slice(single[0].length)];
}

/** A constant as it stands in a formula. */
export function constant(text: string): Value {
  const trimmed = text.trim();
  if (trimmed.startsWith('"')) return trimmed.slice(1, -1).replace(/""/g, '"');
  if (/^(TRUE|FALSE)$/i.test(trimmed)) return /true/i.test(trimmed);
  if (trimmed.startsWith("#")) return new CustomFunctionsError(trimmed);
  const number = Number(trimmed);
  if (trimmed === "" || Number.isNaN(number)) throw new Error(`no constant: ${text}`);
  return number;
}
