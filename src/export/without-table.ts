import { tableReference } from "../core/own/own-table";
import { QUIET } from "../plans/look";
import type { Plan, PlannedCell, PlannedCells } from "../plans/plan";

/**
 * A page for a workbook without a table of the user's own: formulas over it would name what is not there, which Excel
 * takes for a damaged file, so they stand as their values, and a line at the end says so. A missing figure stays #N/A.
 */
export function withoutTable(page: Plan, table: string): Plan {
  const named = tableReference(table).toLowerCase();
  const valueOf = (cell: PlannedCell): PlannedCell => {
    if (typeof cell !== "object" || cell?.formula.toLowerCase().includes(named) !== true) return cell;
    const { value = "" } = cell;
    if (typeof value !== "object") return value;
    return { formula: `=${value.error}`, value };
  };
  const withValues = (block: PlannedCells): PlannedCells => ({
    ...block,
    cells: block.cells.map((line) => line.map(valueOf)),
  });
  const told = `The figures of the table ${table} stand here as values: the table itself is not in this workbook.`;
  const { rows } = page;
  return {
    ...page,
    rows: rows + 1,
    cells: [...page.cells.map(withValues), { row: rows, column: 0, cells: [[told]] }],
    styles: [...page.styles, { place: { row: rows, column: 0, rows: 1, columns: 1 }, style: QUIET }],
  };
}
