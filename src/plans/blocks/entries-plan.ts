import { footCells } from "./block-size";
import { footStyle } from "./block-styles";
import { ENTRIES_HEAD_ROWS, type Entries, type EntryColumn } from "./entries";
import { HEADER, QUIET, TITLE } from "../look";
import { spotsFrom } from "../page-breaks";
import { onPaper } from "../on-paper";
import type { Place, Plan, PlannedCell, PlannedNote, PlannedStyle } from "../plan";

/** Lays a list of entries out to be printed: title, subtitle, source, an Excel table with a row an entry, and a foot. */
export function entriesPlan<T>(list: Entries<T>): Plan {
  const { name, title, subtitle, source, columns, entries, foot } = list;
  const table: Place = {
    row: ENTRIES_HEAD_ROWS,
    column: 0,
    rows: entries.length + 1,
    columns: columns.length,
  };
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const lines = footCells(foot, width);
  const footPlace: Place = { row: table.row + table.rows + 1, column: 0, rows: lines.length, columns: 1 };
  const plan: Plan = {
    name,
    title: { row: 0, column: 0 },
    rows: footPlace.row + footPlace.rows,
    columns: columns.length,
    cells: [
      { row: 0, column: 0, cells: [[title], [subtitle], [source]] },
      { row: table.row, column: 0, cells: [columns.map((column) => column.name), ...rowsOf(list)] },
      { row: footPlace.row, column: 0, cells: lines.map((line) => [line]) },
    ],
    styles: [...headStyles(table), ...columns.flatMap(columnStyles(table)), footStyle(footPlace)],
    tables: [{ place: table }],
    charts: [],
    heatMaps: [],
    notes: notesOf(list),
    widths: columns.map((column, at) => ({ column: at, width: column.width })),
    sheet: { headRows: ENTRIES_HEAD_ROWS + 1, landscape: true },
  };
  // A page may end under any entry, best under the last.
  const first = table.row + 2;
  const breaks = [...spotsFrom(first, first + entries.length - 1, 1), { row: footPlace.row, cost: 0 }];
  const pages = { width, columns: columns.length, tables: [table] };
  return onPaper(plan, pages, breaks);
}

const rowsOf = <T>({ columns, entries }: Entries<T>): readonly (readonly PlannedCell[])[] =>
  entries.map((entry, at) =>
    columns.map((column) => {
      // Rows of a sheet count from 1.
      const cell = column.of(entry, `$A${rowOf(at) + 1}`);
      return cell === "" ? null : cell;
    }),
  );

const notesOf = <T>({ columns, entries }: Entries<T>): readonly PlannedNote[] =>
  entries.flatMap((entry, at) =>
    columns.flatMap(({ note }, column) => {
      const text = note?.(entry) ?? "";
      return text === "" ? [] : [{ row: rowOf(at), column, text }];
    }),
  );

const rowOf = (entry: number): number => ENTRIES_HEAD_ROWS + 1 + entry;

function headStyles(table: Place): readonly PlannedStyle[] {
  return [
    { place: { row: 0, column: 0, rows: 1, columns: 1 }, style: TITLE },
    { place: { row: 1, column: 0, rows: ENTRIES_HEAD_ROWS - 1, columns: 1 }, style: QUIET },
    { place: { ...table, rows: 1 }, style: HEADER },
  ];
}

const columnStyles =
  <T>(table: Place) =>
  ({ horizontal = "Left", numberFormat }: EntryColumn<T>, column: number): readonly PlannedStyle[] => [
    { place: { row: table.row, column, rows: 1, columns: 1 }, style: { horizontal } },
    {
      place: { row: table.row + 1, column, rows: table.rows - 1, columns: 1 },
      style: {
        wrap: true,
        vertical: "Top",
        horizontal,
        ...(numberFormat === undefined ? {} : { numberFormat }),
      },
    },
  ];
