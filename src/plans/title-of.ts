import { filledIn } from "./filled-in";
import type { Plan } from "./plan";

/** What the cell of a plan's title shows today; the plan's name where it has none. */
export function titleOf(plan: Pick<Plan, "cells" | "title" | "name">): string {
  const { title, name } = plan;
  const held = filledIn(plan)
    .filter(({ row, column }) => row === title?.row && column === title.column)
    .at(-1)?.cell;
  const shown = typeof held === "object" ? held.value : held;
  return shown === undefined || shown === "" || typeof shown === "object" ? name : String(shown);
}
