import { filledIn } from "../../../plans/filled-in";
import type { Plan, PlannedCell } from "../../../plans/plan";
import { spotKey } from "../../../plans/spot-key";

/** What a plan writes, by cell. */
export const contentsOf = (plan: Plan): ReadonlyMap<string, PlannedCell> =>
  new Map(filledIn(plan).map((filled) => [spotKey(filled), filled.cell]));

/** Excel may put in an @ or another case where nothing else was changed. */
export function isSame(planned: PlannedCell, held: unknown): boolean {
  if (planned === null) return held === "";
  if (typeof planned !== "object") return planned === held;
  return typeof held === "string" && plain(held) === plain(planned.formula);
}

const plain = (formula: string): string => formula.replaceAll(/[@\s]/g, "").toUpperCase();
