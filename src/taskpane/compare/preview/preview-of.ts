import { Refusal } from "../../../core/refusal";
import { describeExcelError } from "../../../excel/host/describe-excel-error";
import type { Plan } from "../../../plans/plan";
import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import { shortcomingOf } from "../../../plans/sheet/definition/shortcoming";
import { sheetPlan, withoutSpills } from "../../../plans/sheet/sheet-plan";

import { chosenTable } from "../../shared/own/chosen-dataset";
import { NO_TABLES, type OwnTables } from "../../shared/own/own-tables";

/** A sheet that can be made, or why it cannot, in a sentence. */
export type PreviewOutcome =
  { readonly state: "ready"; readonly page: Plan } | { readonly state: "problem"; readonly problem: string };

/** What a definition gives, every formula with its value. */
export function previewOf(definition: SheetDefinition, tables: OwnTables = NO_TABLES): PreviewOutcome {
  const problem = shortcomingOf(definition);
  if (problem !== undefined) return { state: "problem", problem };
  const own = chosenTable(definition.dataset, tables);
  if (own instanceof Refusal) return { state: "problem", problem: own.message };
  try {
    return { state: "ready", page: withoutSpills(definition, sheetPlan(definition, { own }).page, own) };
  } catch (error) {
    // The choices that are left must stay on screen, so that another one can be made.
    return {
      state: "problem",
      problem: `No sheet can be made of these choices: ${describeExcelError(error)}`,
    };
  }
}
