import type { Keep } from "../../host/all-or-nothing";
import type { KnownNames } from "../../reading/formula/spelling";
import { changeNames } from "./change-names";
import { checksum } from "../noted/checksum";
import { cellOfName } from "../noted/formula-sheet";
import { noteRows } from "../noted/note-on-sheet";
import { callingOurs, literalFormula, readNames, type NamedFormula } from "./named-formulas";

/** Names whose formulas call a function of ours; those without a value that a formula can say cannot be frozen. */
export interface FreezableNames {
  readonly names: readonly NamedFormula[];
  readonly passing: readonly NamedFormula[];
}

export async function findNames(context: Excel.RequestContext, known: KnownNames): Promise<FreezableNames> {
  const found = callingOurs((await readNames(context)).names, known);
  return {
    names: found.filter(({ value }) => literalFormula(value) !== undefined),
    passing: found.filter(({ value }) => literalFormula(value) === undefined),
  };
}

/** Gives names the values of their formulas, which are kept on the sheet of formulas, and says first how to take it back. */
export async function freezeNames(
  context: Excel.RequestContext,
  names: readonly NamedFormula[],
  keep: Keep,
): Promise<void> {
  if (names.length === 0) return;
  await changeNames(
    context,
    names.map((each) => ({ ...each, to: literalFormula(each.value) ?? each.formula })),
    keep,
  );
  const rows = names.map(({ name, sheet, formula, value }) => ({
    sheet,
    cell: cellOfName(name),
    formula,
    rows: 1,
    columns: 1,
    check: checksum([[literalFormula(value)]]),
  }));
  await noteRows(context, rows, keep);
}
