import { MISSING_COLOR } from "../../../plans/look";

/** Turns the cells of a range grey where they hold an error; `first` is the address of its first cell. */
export function greyErrors(range: Excel.Range, first: string): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = `=ISERROR(${first})`;
  custom.format.font.color = MISSING_COLOR;
}
