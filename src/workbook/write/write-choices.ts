import type { PlannedChoice } from "../plan/plan";
import { addressOf } from "./address";

/** Lets cells choose from lists on other sheets, and refuses what is not on them. */
export function writeChoices(corner: Excel.Range, choices: readonly PlannedChoice[]): void {
  for (const { row, column, sheet, list, refusal } of choices) {
    const { dataValidation } = corner.getCell(row, column);
    // Excel takes no rule of another kind over one that is there.
    dataValidation.clear();
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${addressOf(sheet, list, "$")}` } };
    dataValidation.errorAlert = { message: refusal, showAlert: true, style: "Stop", title: "ATI for Excel" };
  }
}
