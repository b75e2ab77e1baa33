import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { functionFiles } from "../../functions/metadata/metadata";

/** An error of Excel's with its message. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

export type Answered = string | number | boolean | Failure;
export type Custom = (...given: unknown[]) => Answered[][];

// What is loaded is known at build alone, by its file.
const load = createRequire(__filename);

/** Every custom function by its id, as Excel will call it. */
export const loadFunctions = (): ReadonlyMap<string, Custom> =>
  new Map(
    functionFiles(path.resolve(__dirname, "../../functions")).map((file) => [idIn(file), customIn(file)]),
  );

function idIn(file: string): string {
  const id = /@customfunction (\w+)/.exec(readFileSync(file, "utf8"))?.[1];
  if (id === undefined) throw new Error(`${file} names no custom function.`);
  return id;
}

function customIn(file: string): Custom {
  const custom = Object.values(load(file) as object).find((each) => typeof each === "function") as unknown;
  if (custom === undefined) throw new Error(`${file} exports no function.`);
  return custom as Custom;
}

export const isFailure = (value: unknown): value is Failure =>
  typeof value === "object" && value !== null && "code" in value && "message" in value;
