import type { Plan } from "./plan";
import { textAt } from "./text-at";

/** What the cell of a plan's title shows today; the plan's name where it has none. */
export function titleOf(plan: Pick<Plan, "cells" | "title" | "name">): string {
  const shown = plan.title ? textAt(plan, plan.title) : undefined;
  return shown === undefined || shown === "" ? plan.name : shown;
}
