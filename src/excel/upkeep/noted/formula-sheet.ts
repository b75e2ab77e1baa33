import { findCandidates, readHoldings } from "../../write/sheets/own-sheet";
import type { NamedSheet } from "../../write/sheets/sheet-property";
import type { FrozenFormula } from "./frozen-formula";

/** The sheet that keeps formulas where Excel has no notes. */
export const FORMULA_SHEET = "ATI formulas";

export const HEADERS = ["Sheet", "Cell", "Formula", "Rows", "Columns", "Check"] as const;

export interface FormulaRow extends FrozenFormula {
  readonly sheet: string;
  /** `B3`. */
  readonly cell: string;
}

const NAME = "name ";

/** What stands in the place of a cell for a name that the workbook, or a sheet of it, defines. */
export const cellOfName = (name: string): string => NAME + name;
export const nameOfRow = ({ cell }: FormulaRow): string => cell.slice(NAME.length);
export const isNameRow = ({ cell }: FormulaRow): boolean => cell.startsWith(NAME);

/** Known by its mark, or by its headers where an earlier edition made it, or Excel keeps no marks. */
export const FORMULAS = { purpose: "formulas", name: FORMULA_SHEET };

interface FormulaSheet {
  /** Undefined where there is none yet: a sheet of that name that holds something else is the user's own. */
  readonly found: { readonly id: string; readonly name: string; readonly isMarked: boolean } | undefined;
  readonly hasHeaders: boolean;
  readonly rows: readonly FormulaRow[];
  /** The same as they stand there. */
  readonly lines: readonly (readonly unknown[])[];
  /** The names of all sheets. */
  readonly taken: readonly string[];
}

/** Reads the sheet of kept formulas. */
export async function readFormulaSheet(context: Excel.RequestContext): Promise<FormulaSheet> {
  const { marked, unmarked, taken } = await findCandidates(context, FORMULAS);
  const candidates = [...marked, ...unmarked];
  const holdings = await readHoldings(context, candidates);
  const hasHeaders = (sheet: NamedSheet): boolean =>
    HEADERS.every((header, at) => holdings.get(sheet)?.[0]?.[at] === header);
  const found = candidates.find(hasHeaders) ?? marked.find((sheet) => !holdings.has(sheet));
  if (!found) return { found, hasHeaders: false, rows: [], lines: [], taken };
  const isMarked = marked.includes(found);
  const lines = (holdings.get(found) ?? []).slice(1);
  return {
    found: { ...found, isMarked },
    hasHeaders: hasHeaders(found),
    rows: lines.map(rowOf),
    lines,
    taken,
  };
}

function rowOf([sheet, cell, formula, rows, columns, check]: readonly unknown[]): FormulaRow {
  return {
    sheet: String(sheet),
    cell: String(cell),
    formula: String(formula),
    rows: Number(rows),
    columns: Number(columns),
    check: String(check),
  };
}
