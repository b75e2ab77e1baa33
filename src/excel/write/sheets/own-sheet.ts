import { firstFree } from "../../../plans/free-name";
import type { Keep } from "../../host/all-or-nothing";
import { addSheet } from "./add-sheet";
import type { Landing } from "../insertion";
import { namesNow } from "./sheet-names";
import { readProperties, setProperties, type NamedSheet } from "./sheet-property";
import { readUsed } from "../cells/used-cells";

/** Where a sheet of the add-in's own says what it is for, whatever it is called. */
const PURPOSE_PROPERTY = "ATI.own";

/** A kind of sheet that the add-in makes for itself. */
interface OwnKind {
  readonly purpose: string;
  /** What it is called, where no other sheet is. */
  readonly name: string;
}

interface OwnCandidates {
  /** Those that say so themselves, that of the usual name first: the others may be copies of it. */
  readonly marked: readonly NamedSheet[];
  /** Those of such a name that do not: made by an earlier edition, or the user's. */
  readonly unmarked: readonly NamedSheet[];
  /** The names of all sheets. */
  readonly taken: readonly string[];
}

/** Looks for the sheets that may be of a kind. */
export async function findCandidates(
  context: Excel.RequestContext,
  { purpose, name }: OwnKind,
): Promise<OwnCandidates> {
  const sheets = [...(await namesNow(context))].map(([id, sheet]) => ({ id, name: sheet }));
  const purposes = await readProperties(context, sheets, PURPOSE_PROPERTY);
  const isMarked = ({ id }: NamedSheet): boolean => purposes.get(id) === purpose;
  const isUsual = (sheet: NamedSheet): boolean => sheet.name.toLowerCase() === name.toLowerCase();
  const marked = sheets.filter(isMarked);
  return {
    marked: [...marked.filter(isUsual), ...marked.filter((sheet) => !isUsual(sheet))],
    unmarked: sheets.filter((sheet) => !isMarked(sheet) && isLike(sheet.name, name)),
    taken: sheets.map((sheet) => sheet.name),
  };
}

/** What a sheet holds from A1 on: formulas, else values. */
export type SheetContents = readonly (readonly unknown[])[];

/** What sheets hold; none of what does not begin in A1, or holds nothing. */
export async function readHoldings(
  context: Excel.RequestContext,
  sheets: readonly NamedSheet[],
): Promise<ReadonlyMap<NamedSheet, SheetContents>> {
  const holdings = new Map<NamedSheet, SheetContents>();
  for (const sheet of sheets) {
    // Few sheets have such a name.
    const used = await readUsed(context, context.workbook.worksheets.getItem(sheet.id), "formulas");
    if (used && used.row + used.column === 0) holdings.set(sheet, used.formulas);
  }
  return holdings;
}

/** Adds a sheet of a kind, under a name that none has: `ATI figures`, `ATI figures 2`. */
export async function addOwnSheet(
  context: Excel.RequestContext,
  kind: OwnKind,
  taken: readonly string[],
  keep: Keep,
): Promise<Landing> {
  const nameOf = (count: number): string => (count === 1 ? kind.name : `${kind.name} ${count}`);
  const landing = await addSheet(context, firstFree(nameOf, taken), keep);
  await markOwn(context, kind, { id: landing.sheetId, name: landing.sheet }, keep);
  return landing;
}

/** Lets a sheet say what it is for, and says first how to take that back. */
export const markOwn = (
  context: Excel.RequestContext,
  { purpose }: OwnKind,
  sheet: NamedSheet,
  keep: Keep,
): Promise<void> => setProperties(context, sheet, { [PURPOSE_PROPERTY]: purpose }, keep);

const isLike = (sheet: string, name: string): boolean => {
  const [one, other] = [sheet.toLowerCase(), name.toLowerCase()];
  return one === other || (one.startsWith(`${other} `) && /^\d+$/.test(one.slice(other.length + 1)));
};
