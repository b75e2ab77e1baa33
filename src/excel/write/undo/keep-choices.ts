import type { Spot } from "../../../plans/plan";
import type { Follow } from "../sheets/follow-names";

/** What could be typed into a cell before a drop-down list was put there. */
export interface KeptChoice extends Spot {
  readonly type: string;
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

/** Asks for the data validation of some cells of a range; what it gives is called after the sync. */
export function keepChoices(range: Excel.Range, spots: readonly Spot[]): () => readonly KeptChoice[] {
  const asked = spots.map(({ row, column }) => {
    const { dataValidation } = range.getCell(row, column);
    dataValidation.load("type, rule, errorAlert, prompt, ignoreBlanks");
    return { row, column, dataValidation };
  });
  return () =>
    asked.map(({ row, column, dataValidation }) => {
      const { type, rule, errorAlert, prompt, ignoreBlanks } = dataValidation;
      return { row, column, type, rule, errorAlert, prompt, ignoreBlanks };
    });
}

export function restoreChoices(range: Excel.Range, kept: readonly KeptChoice[], follow: Follow): void {
  for (const { row, column, type, rule, errorAlert, prompt, ignoreBlanks } of kept) {
    const target = range.getCell(row, column).dataValidation;
    target.clear();
    if (type === "None") continue;
    // Kinds of rules that a cell does not have are told as null, which cannot be set.
    // The list was on a sheet that the user has deleted.
    if (JSON.stringify(followed(rule, follow)).includes("#REF!")) continue;
    const told = Object.entries(rule).filter(([, each]) => (each as unknown) !== null);
    target.rule = Object.fromEntries(told.map(([kind, each]) => [kind, followed(each as object, follow)]));
    target.errorAlert = errorAlert;
    target.prompt = prompt;
    target.ignoreBlanks = ignoreBlanks;
  }
}

/** A rule of one kind with its formulas as they must be entered now. */
const followed = (rule: object, follow: Follow): object =>
  Object.fromEntries(
    Object.entries(rule).map(([name, each]: [string, unknown]) => [
      name,
      typeof each === "string" ? follow(each) : each,
    ]),
  );
