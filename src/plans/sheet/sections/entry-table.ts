import type { PlannedFormula } from "../../plan";
import type { SheetDraft } from "../sheet-draft";
import { lookOfTable } from "./table-look";

/** The number format of a year. */
const YEAR = "0";

/** A column of a table of the report's entries. */
export interface EntryField {
  readonly name: string;
  /** The formula of the cell for the entry of this number, from 1; "" where there are fewer. */
  readonly formula: (number: number) => string;
  /** What the entries say today. */
  readonly today: readonly (string | number)[];
  /** In points; the first column is the sheet's column of labels. */
  readonly width: number;
  readonly numberFormat?: string;
}

/** Entries of the report, a row each, found by formulas that follow the parameters. */
export function writeEntries(draft: SheetDraft, fields: readonly EntryField[], rows: number): void {
  const { row } = draft;
  const lines = Array.from({ length: rows }, (_, at) =>
    fields.map(({ formula, today }): PlannedFormula => ({
      formula: `=IFERROR(${formula(at + 1)},"")`,
      value: today[at] ?? "",
    })),
  );
  draft.write(row, 0, [fields.map(({ name }) => name), ...lines]);
  const table = { row, column: 0, rows: rows + 1, columns: fields.length };
  lookOfTable(draft, table, []);
  fields.forEach(({ width, numberFormat }, column) => {
    draft.widen(column, width);
    // Years are names, and stand before words.
    const horizontal = numberFormat === undefined || numberFormat === YEAR ? "Left" : "Right";
    draft.style({ row, column, rows: 1, columns: 1 }, { horizontal });
    draft.style(
      { row: row + 1, column, rows, columns: 1 },
      { wrap: true, vertical: "Top", horizontal, ...(numberFormat === undefined ? {} : { numberFormat }) },
    );
  });
  draft.row += rows + 1;
}
