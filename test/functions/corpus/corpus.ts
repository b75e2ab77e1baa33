import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { CustomFunctionsError } from "../custom-functions";
import { run, type Value } from "../formula";
import { RANGES } from "./own/ranges";

/** A formula of the corpus and what it answered when the corpus was made. */
export interface Kept {
  readonly formula: string;
  readonly answer: string;
}

/** Longer texts and lists are kept by their beginning. */
const MOST_LETTERS = 80;
const MOST_ROWS = 20;

const folder = path.join(__dirname, "formulas");

/** The file of each function's formulas. */
export const fileOf = (id: string): string => path.join(folder, `${id}.txt`);

export const keptFunctions = (): string[] => readdirSync(folder).map((file) => path.parse(file).name);

/** The formulas kept of a function. */
export const kept = (id: string): Kept[] => keptIn(fileOf(id));

/** The file of the formulas over ranges of the user's own, which name these as tables: `Wide[#All]`. */
export const OWN = path.join(__dirname, "own", "formulas.txt");

/** Formulas as `=ATI.SHARE("KR","AI",2018) //=> 0.1`, a line each. */
export const keptIn = (file: string): Kept[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [formula = "", answer = ""] = line.split(" //=> ");
      return { formula, answer };
    });

/** What a formula answers today, in one line: numbers to ten digits, errors by their code. */
export function answerOf(formula: string): string {
  const rows = run(formula.replace(/(\w+)\[#All\]/g, (_all, name: string) => constantOf(name)));
  const shown = rows.slice(0, MOST_ROWS).map((row) => row.map(written).join(","));
  const all = [...shown, ...(rows.length > MOST_ROWS ? ["…"] : [])].join(";");
  return rows.length === 1 && rows[0]?.length === 1 ? all : `{${all}}`;
}

/** The cells of a table as an array constant. */
function constantOf(name: string): string {
  const rows = RANGES[name];
  if (!rows) throw new Error(`no range ${name}`);
  return `{${rows.map((row) => row.map((cell) => JSON.stringify(cell)).join(",")).join(";")}}`;
}

function written(value: Value): string {
  if (value instanceof CustomFunctionsError) return value.code;
  if (typeof value === "number")
    return value.toLocaleString("en-US", { useGrouping: false, maximumSignificantDigits: 10 });
  if (typeof value === "boolean") return String(value).toUpperCase();
  const text = value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS)}…` : value;
  return `"${text.replace(/"/g, '""').replace(/\s+/g, " ")}"`;
}
