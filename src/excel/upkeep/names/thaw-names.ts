import type { Keep } from "../../host/all-or-nothing";
import { readSettled, type Looking } from "../../host/read-settled";
import type { KnownNames } from "../../reading/formula/spelling";
import { changeNames, takeBackNames } from "./change-names";
import { checksum } from "../noted/checksum";
import type { Different } from "../values/differing";
import { isSameValue } from "../values/same-value";
import type { Left } from "../noted/find-frozen";
import { isNameRow, nameOfRow, readFormulaSheet, type FormulaRow } from "../noted/formula-sheet";
import { notedTrouble } from "../noted/noted-trouble";
import { removeRows } from "../noted/let-go";
import { namedItem, readNames, type NamedFormula } from "./named-formulas";

interface ThawedNames {
  readonly back: readonly string[];
  readonly different: readonly Different[];
  readonly left: readonly Left[];
}

interface KeptName extends NamedFormula {
  readonly row: FormulaRow;
}

const NONE: ThawedNames = { back: [], different: [], left: [] };

interface FoundNames {
  readonly frozen: readonly KeptName[];
  readonly left: readonly Left[];
}

/** The names whose formulas are kept, and what cannot be brought back of them. */
export async function findKeptNames(context: Excel.RequestContext, known: KnownNames): Promise<FoundNames> {
  const rows = (await readFormulaSheet(context)).rows.filter(isNameRow);
  if (rows.length === 0) return { frozen: [], left: [] };
  const { names, sheets } = await readNames(context);
  const left: Left[] = [];
  const frozen: KeptName[] = [];
  for (const row of rows) {
    const name = names.find((each) => each.name === nameOfRow(row) && each.sheet === row.sheet);
    const reason = name ? reasonAgainst(name, row, known, sheets) : "the name is gone";
    if (name && reason === undefined) frozen.push({ ...name, row });
    else left.push({ where: nameOfRow(row), reason: reason ?? "" });
  }
  return { frozen, left };
}

/** Gives names the formulas again that were kept of them; those that would give something else stay as they are. */
export async function thawNames(
  context: Excel.RequestContext,
  known: KnownNames,
  keep: Keep,
  options: Looking & { readonly evenIfDifferent?: boolean },
): Promise<ThawedNames> {
  const { frozen, left } = await findKeptNames(context, known);
  if (frozen.length === 0) return { ...NONE, left };
  const changes = new Map(frozen.map((each) => [each, { ...each, to: each.row.formula }]));
  await changeNames(context, [...changes.values()], keep);

  const { settled } = await readSettled(
    frozen,
    (things) => valuesOf(context, things),
    () => true,
    options,
  );
  const different = frozen.filter((each) => !isSameValue(each.value, settled.get(each)?.[0]?.[0]));
  const stays = options.evenIfDifferent === true ? [] : different;
  await takeBackNames(
    context,
    stays.flatMap((each) => changes.get(each) ?? []),
  );
  const back = frozen.filter((each) => !stays.includes(each));
  if (back.length > 0)
    await removeRows(
      context,
      back.map(({ row }) => row),
      keep,
    );
  return {
    back: back.map(({ name }) => name),
    different: stays.map((each) => ({
      where: each.name,
      stands: each.value,
      gives: settled.get(each)?.[0]?.[0],
    })),
    left,
  };
}

function reasonAgainst(
  name: NamedFormula,
  row: FormulaRow,
  known: KnownNames,
  sheets: readonly string[],
): string | undefined {
  if (row.check !== checksum([[name.formula]])) return "it was given another meaning since";
  return notedTrouble({ ...row, row: 0, column: 0 }, known, sheets);
}

async function valuesOf(
  context: Excel.RequestContext,
  things: readonly KeptName[],
): Promise<ReadonlyMap<KeptName, unknown[][]>> {
  const items = things.map((each) => {
    const item = namedItem(context, each);
    item.load("value");
    return { each, item };
  });
  await context.sync();
  return new Map(items.map(({ each, item }) => [each, [[item.value as unknown]]]));
}
