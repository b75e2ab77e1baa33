import type { Plan } from "../../../src/plans/plan";
import type { EvaluatedPlan } from "./evaluate-plan";

/** A text with plain spaces between numbers and units, as tests write them. */
export const plain = (text: unknown): string => String(text).replaceAll("\u00a0", " ");

/** The sentences over the yellow cells, those that are broken in two lines made whole; "" for a free row. */
export function messageBox({ hint }: Plan, sheet: EvaluatedPlan): readonly string[] {
  const rows = (hint?.row ?? 2) - 2;
  return sheet
    .block({ row: 1, column: 0, rows, columns: 1 })
    .flat()
    .map(plain)
    .reduce<readonly string[]>((told, line) => {
      const last = told.at(-1) ?? "";
      const isBroken = last !== "" && !last.endsWith(".");
      return isBroken ? [...told.slice(0, -1), last + line] : [...told, line];
    }, []);
}
