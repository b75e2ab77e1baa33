import { describeExcelError } from "../../../excel/host/describe-excel-error";
import type { Plan } from "../../../plans/plan";
import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import { shortcomingOf } from "../../../plans/sheet/definition/shortcoming";
import { sheetPlan, withoutSpills } from "../../../plans/sheet/sheet-plan";

/** A sheet that can be made, or why it cannot, in a sentence. */
export type PreviewOutcome =
  { readonly state: "ready"; readonly page: Plan } | { readonly state: "problem"; readonly problem: string };

/** What a definition gives, every formula with its value. */
export function previewOf(definition: SheetDefinition): PreviewOutcome {
  const problem = shortcomingOf(definition);
  if (problem !== undefined) return { state: "problem", problem };
  try {
    return { state: "ready", page: withoutSpills(definition, sheetPlan(definition).page) };
  } catch (error) {
    // The choices that are left must stay on screen, so that another one can be made.
    return {
      state: "problem",
      problem: `No sheet can be made of these choices: ${describeExcelError(error)}`,
    };
  }
}
