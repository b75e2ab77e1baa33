import path from "node:path";
import { functionFiles } from "../../functions/metadata/metadata";
import { readFileSync } from "node:fs";

/** An error of Excel's with its message. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

export type Value = string | number | boolean | Failure;
export type Custom = (...given: unknown[]) => Value[][];

/** Every custom function by its id, as Excel will call it. */
export async function loadFunctions(): Promise<ReadonlyMap<string, Custom>> {
  const files = functionFiles(path.resolve(__dirname, "../../functions"));
  const loaded = await Promise.all(
    files.map(async (file): Promise<readonly [string, Custom]> => {
      const id = /@customfunction (\w+)/.exec(readFileSync(file, "utf8"))?.[1];
      const exported = (await import(file)) as Record<string, unknown>;
      const custom = Object.values(exported).find((each) => typeof each === "function");
      if (id === undefined || custom === undefined) throw new Error(`${file} holds no custom function.`);
      return [id, custom as Custom];
    }),
  );
  return new Map(loaded);
}

export const isFailure = (value: unknown): value is Failure =>
  typeof value === "object" && value !== null && "code" in value && "message" in value;
