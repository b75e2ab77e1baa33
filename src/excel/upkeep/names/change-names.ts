import type { Keep } from "../../host/all-or-nothing";
import { isSpelled } from "../../write/cells/cell-content";
import { namesNow } from "../../write/sheets/sheet-names";
import type { NamedFormula } from "./named-formulas";
import { Hindrance } from "../../../plans/hindrance";

/** A defined name that is given another formula, and how to know afterwards whether it still has that. */
interface NameChange extends Pick<NamedFormula, "name" | "sheetId"> {
  /** What it has: what it is to have again. */
  formula: string;
  readonly to: string;
  /** As Excel spells what it was given. */
  spelled?: string;
}

/**
 * Gives names other formulas, and says first how to take it back. Looks at each in the request that writes it, since the
 * user may have changed it after it was read: such a one is what will be put back, and it throws.
 */
export async function changeNames(
  context: Excel.RequestContext,
  changes: readonly NameChange[],
  keep: Keep,
): Promise<void> {
  keep((later) => takeBackNames(later, changes), ...changes.map(({ name }) => name));
  const asked = changes.map((change) => {
    const [before, after] = [itemOf(context, change), itemOf(context, change)];
    before.load("formula");
    itemOf(context, change).formula = change.to;
    after.load("formula");
    return { change, before, after };
  });
  await context.sync();
  for (const { change, after } of asked) change.spelled = String(after.formula);
  const others = asked.filter(({ change, before }) => !isSpelled(before.formula, change.formula));
  for (const { change, before } of others) change.formula = String(before.formula);
  const [first] = others;
  if (first)
    throw new Hindrance(
      `The name “${first.change.name}” was given another meaning meanwhile. It keeps that, and nothing else was changed.`,
    );
}

/** Gives names back what they had, but for those that the user has deleted or given another meaning since. */
export async function takeBackNames(
  context: Excel.RequestContext,
  changes: readonly NameChange[],
): Promise<void> {
  const there = await namesNow(context);
  const asked = changes
    .filter(({ sheetId }) => sheetId === undefined || there.has(sheetId))
    .map((change) => {
      const item = itemOf(context, change);
      item.load("formula");
      return { change, item };
    });
  await context.sync();
  for (const { change, item } of asked) {
    if (item.isNullObject) continue;
    const { to, spelled = to, formula } = change;
    if (isSpelled(item.formula, to) || isSpelled(item.formula, spelled)) item.formula = formula;
  }
  await context.sync();
}

const itemOf = (
  { workbook }: Excel.RequestContext,
  { name, sheetId }: Pick<NamedFormula, "name" | "sheetId">,
): Excel.NamedItem =>
  (sheetId === undefined ? workbook : workbook.worksheets.getItem(sheetId)).names.getItemOrNullObject(name);
