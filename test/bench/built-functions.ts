import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext, runInThisContext } from "node:vm";

export const dist = path.resolve(__dirname, "../../dist");

export type Value = string | number | boolean | { readonly code: string; readonly message: string };
export type Custom = (...args: unknown[]) => Value[][];

/**
 * What the built functions.js registers: run in a bare context that knows only a CustomFunctions object, or, where
 * speed is measured, among Node's own globals, since a bare context of Node's looks each global up slowly.
 */
export function builtFunctions(where: "bare" | "here"): Map<string, Custom> {
  const source = readFileSync(path.join(dist, "functions.js"), "utf8");
  const functions = new Map<string, Custom>();
  class CustomFunctionsError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  const CustomFunctions = {
    associate: (id: string, custom: Custom) => functions.set(id, custom),
    Error: CustomFunctionsError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  if (where === "bare") {
    runInContext(source, createContext({ CustomFunctions }));
  } else {
    Object.assign(globalThis, { CustomFunctions });
    runInThisContext(source);
  }
  return functions;
}
