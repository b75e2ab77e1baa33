import { readUsed } from "../write/used-cells";
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

export interface FormulaSheet {
  /** Undefined where there is none yet. */
  readonly id: string | undefined;
  /** Whether it may be written to: a sheet of that name can be the user's own. */
  readonly isOurs: boolean;
  readonly rows: readonly FormulaRow[];
}

/** Reads the sheet of kept formulas. */
export async function readFormulaSheet(context: Excel.RequestContext): Promise<FormulaSheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(FORMULA_SHEET);
  sheet.load("id");
  await context.sync();
  if (sheet.isNullObject) return { id: undefined, isOurs: true, rows: [] };

  const used = await readUsed(context, sheet, "values");
  if (!used) return { id: sheet.id, isOurs: true, rows: [] };
  const [head = [], ...lines] = used.values;
  const isOurs = used.row + used.column === 0 && HEADERS.every((header, at) => head[at] === header);
  return { id: sheet.id, isOurs, rows: isOurs ? lines.map(rowOf) : [] };
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

/** A row as it must be typed: every text with an apostrophe, so that none becomes a formula, a number or a date. */
export const typedRow = ({ sheet, cell, formula, rows, columns, check = "" }: FormulaRow): unknown[] => [
  `'${sheet}`,
  `'${cell}`,
  `'${formula}`,
  rows,
  columns,
  `'${check}`,
];
