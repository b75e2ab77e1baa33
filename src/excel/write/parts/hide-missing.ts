import { MISSING_COLOR } from "../../../plans/look";

/** Hides what is missing in a range, and no mistake; `first` is the address of its first cell. */
export function hideMissing(range: Excel.Range, first: string): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = `=ISNA(${first})`;
  custom.format.font.color = MISSING_COLOR;
}
