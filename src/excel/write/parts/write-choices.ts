import type { PlannedChoice } from "../../../plans/plan";
import { addressOf } from "../../../plans/address";

/**
 * Lets cells choose from lists on other sheets or from words, and refuses all else where the plan says so. The sheet of
 * lists may have another name than was planned.
 */
export function writeChoices(
  corner: Excel.Range,
  choices: readonly PlannedChoice[],
  listsSheet?: string,
): void {
  for (const choice of choices) {
    const { row, column, refusal } = choice;
    const { dataValidation } = corner.getCell(row, column);
    // Excel takes no rule of another kind over one that is there.
    dataValidation.clear();
    dataValidation.rule = { list: { inCellDropDown: true, source: sourceOf(choice, listsSheet) } };
    // Without an alert Excel takes what is on no list.
    const showAlert = refusal !== undefined;
    dataValidation.errorAlert = { message: refusal ?? "", showAlert, style: "Stop", title: "ATI for Excel" };
  }
}

const sourceOf = ({ words, sheet, list }: PlannedChoice, listsSheet: string | undefined): string =>
  words === undefined ? `=${addressOf(listsSheet ?? sheet, list, "$")}` : words.join(",");
