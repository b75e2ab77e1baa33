const TEXT = "@";

/** Whether a cell of this number format would keep a formula, or a number, as a text. */
export const keepsTexts = (numberFormat: unknown): boolean => numberFormat === TEXT;

/**
 * Types into cells of which the number formats are known, and which keep them: those of the text format have none for
 * as long, or a formula and a number would become texts. Null leaves a cell as it is.
 */
export function typeInto(
  range: Excel.Range,
  typed: readonly (readonly unknown[])[],
  numberFormats: readonly (readonly unknown[])[],
): void {
  const withFormat = (format: string): (string | null)[][] =>
    numberFormats.map((line) => line.map((each) => (keepsTexts(each) ? format : null)));
  const hasTexts = numberFormats.some((line) => line.some(keepsTexts));
  if (hasTexts) range.numberFormat = withFormat("General");
  range.formulas = typed as string[][];
  if (hasTexts) range.numberFormat = withFormat(TEXT);
}
