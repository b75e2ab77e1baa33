import type { Call } from "./find-calls";
import { plainName } from "./spelling";

/** The formula with every one of its calls named as Excel knows it, the rest character for character. */
export function repairNames(formula: string, calls: readonly Call[]): string {
  let repaired = "";
  let at = 0;
  for (const { written, name, isPlain } of calls) {
    if (isPlain) continue;
    repaired += formula.slice(at, written.start) + plainName(name);
    at = written.end;
  }
  return repaired + formula.slice(at);
}
