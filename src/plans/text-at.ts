import { filledIn } from "./filled-in";
import type { Plan, Spot } from "./plan";

/** What a plan's cell shows today, where that is a text or a number. */
export function textAt(plan: Pick<Plan, "cells">, spot: Spot): string | undefined {
  const found = filledIn(plan)
    .filter(({ row, column }) => row === spot.row && column === spot.column)
    .at(-1)?.cell;
  const value = typeof found === "object" ? found.value : found;
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
