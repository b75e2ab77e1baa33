import { quoted } from "../../../core/words/quoted";
import { findCalls } from "../../reading/formula/find-calls";
import type { KnownNames } from "../../reading/formula/spelling";
import { isLasting, isPassing } from "../values/frozen-value";

/** A name that the workbook, or a sheet of it, defines, with its formula. */
export interface NamedFormula {
  readonly name: string;
  /** Undefined for a name of the workbook. */
  readonly sheetId: string | undefined;
  /** The sheet's name; "" for a name of the workbook. */
  readonly sheet: string;
  readonly formula: string;
  readonly value: unknown;
}

interface NamedFormulas {
  readonly names: readonly NamedFormula[];
  /** The names of all sheets. */
  readonly sheets: readonly string[];
}

/** Reads the names of the workbook and of its sheets. */
export async function readNames(context: Excel.RequestContext): Promise<NamedFormulas> {
  const { names, worksheets } = context.workbook;
  const wanted = "items/name, items/formula, items/value";
  names.load(wanted);
  worksheets.load("items/id, items/name");
  await context.sync();
  const ofSheets = worksheets.items.map((sheet) => {
    const own = sheet.names;
    own.load(wanted);
    return { sheetId: sheet.id, sheet: sheet.name, own };
  });
  await context.sync();
  const all = [{ sheetId: undefined, sheet: "", own: names }, ...ofSheets].flatMap(
    ({ sheetId, sheet, own }) =>
      own.items.map(({ name, formula, value }) => ({
        ...{ name, sheetId, sheet },
        formula: String(formula),
        value: value as unknown,
      })),
  );
  return { names: all, sheets: ofSheets.map(({ sheet }) => sheet) };
}

/** Those whose formulas call a function of ours. */
export const callingOurs = (names: readonly NamedFormula[], known: KnownNames): readonly NamedFormula[] =>
  names.filter(({ formula }) => formula.startsWith("=") && findCalls(formula, known).length > 0);

export const namedItem = (
  { workbook }: Excel.RequestContext,
  { name, sheetId }: Pick<NamedFormula, "name" | "sheetId">,
): Excel.NamedItem =>
  (sheetId === undefined ? workbook : workbook.worksheets.getItem(sheetId)).names.getItem(name);

/** Excel takes no longer text in a formula. */
const LONGEST_TEXT = 255;

/** A value as the formula of a name; undefined where it is none, or not one that a formula can say. */
export function literalFormula(value: unknown): string | undefined {
  if (typeof value === "number")
    return Number.isFinite(value) ? `=${String(value).toUpperCase()}` : undefined;
  if (typeof value === "boolean") return value ? "=TRUE" : "=FALSE";
  if (typeof value !== "string" || isPassing(value) || value.length > LONGEST_TEXT) return undefined;
  return isLasting(value) ? `=${value}` : `=${quoted(value)}`;
}
