import type { Text } from "../../formula/value";
import { Cell, shows } from "../../formula/cell";
import { formula, written } from "../../formula/written";
import type { Style } from "../../plan";
import type { Table } from "../../page/page";
import { asRows } from "./figures-table";

/** The number format of a year. */
const YEAR = "0";

/** A column of a table of the report's entries. */
export interface EntryField {
  readonly name: string;
  /** The formula of the cell for the entry of this number, from 1; an error where there are fewer. */
  readonly formula: (number: number) => Text;
  /** What the entries say today. */
  readonly today: readonly (string | number)[];
  /** In points. */
  readonly width: number;
  readonly numberFormat?: string;
}

/** Entries of the report, a row each, found by formulas that follow the parameters. */
export function entryTable(fields: readonly EntryField[], rows: number): Table {
  const [labels = [], ...columns] = fields.map((field) =>
    Array.from({ length: rows }, (_, at) =>
      shows(formula(written`IFERROR(${field.formula(at + 1)},"")`, field.today[at] ?? ""), lookOf(field)),
    ),
  );
  return {
    header: fields.map(({ name, width }) => new Cell({ content: name, today: name, width })),
    labels,
    bodies: [{ cells: asRows(columns) }],
  };
}

/** Years are names, and stand before words. */
const lookOf = ({ numberFormat }: EntryField): Style => ({
  wrap: true,
  vertical: "Top",
  horizontal: numberFormat === undefined || numberFormat === YEAR ? "Left" : "Right",
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
