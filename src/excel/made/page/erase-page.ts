import type { Place, Spot } from "../../../plans/plan";
import { wrappedRows } from "../../../plans/row-heights";
import { runsOf } from "../../write/cells/runs-of";
import type { OldPage } from "./compare-page";

/** Empties a page with the next request, around the cells that stay; what stands on its cells is gone already. */
export function erasePage(
  sheet: Excel.Worksheet,
  { plan, rows, columns }: OldPage,
  staying: readonly Spot[],
  hasOthers: boolean,
): void {
  const page = { row: 0, column: 0, rows, columns };
  for (const { row, column } of plan.choices ?? [])
    sheet.getRangeByIndexes(row, column, 1, 1).dataValidation.clear();
  for (const place of around(page, staying)) {
    const range = sheet.getRangeByIndexes(place.row, place.column, place.rows, place.columns);
    range.clear("Contents");
    // To clear formats would take the user's own rules off, too.
    if (hasOthers) makePlain(range);
    else range.clear("Formats");
  }
  for (const run of runsOf(wrappedRows(plan)))
    sheet.getRangeByIndexes(run.row, 0, run.rows, columns).format.autofitRows();
}

function makePlain({ format }: Excel.Range): void {
  format.fill.clear();
  format.font.bold = false;
  format.font.italic = false;
  format.font.color = "#000000";
  format.wrapText = false;
  format.horizontalAlignment = "General";
  format.verticalAlignment = "Bottom";
  for (const side of ["EdgeBottom", "InsideHorizontal"] as const) format.borders.getItem(side).style = "None";
}

/** A place without some cells, in as few pieces as cutting them out one by one gives. */
function around(whole: Place, spots: readonly Spot[]): readonly Place[] {
  return spots.reduce<readonly Place[]>(
    (pieces, spot) => pieces.flatMap((piece) => without(piece, spot)),
    [whole],
  );
}

function without(piece: Place, { row, column }: Spot): readonly Place[] {
  const above = row - piece.row;
  const left = column - piece.column;
  const isIn = above >= 0 && above < piece.rows && left >= 0 && left < piece.columns;
  if (!isIn) return [piece];
  return [
    { ...piece, rows: above },
    { ...piece, row, rows: 1, columns: left },
    { row, column: column + 1, rows: 1, columns: piece.columns - left - 1 },
    { ...piece, row: row + 1, rows: piece.rows - above - 1 },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
