import type { Plan } from "../../../src/plans/plan";
import { EvaluatedPlan } from "./evaluate-plan";

/** Where the yellow cells of a page are: under the hint and their labels. */
export const yellowRow = (page: Plan): number =>
  new EvaluatedPlan(page).rowOf("Choose in the yellow cells") + 2;
