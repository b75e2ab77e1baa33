import { intersection } from "../../area-overlap";
import type { Sheet } from "../../grid";
import { invalidArgument } from "../office-error";
import { placeOf } from "../place";
import type { RequestQueue } from "../request-queue";
import { keepHeaders } from "./table-headers";

/** Makes a table of cells and gives its id; its header cells become texts, each of its own. */
export function addTable(
  queue: RequestQueue,
  address: unknown,
  hasHeaders: boolean,
  onSheet: Sheet | undefined,
): string {
  const { grid, host } = queue;
  if (!hasHeaders) throw new Error("tables.add without headers is not in the stand-in");
  const { sheet, area } = placeOf(address, grid, onSheet);
  if (onSheet && onSheet.id !== sheet.id) throw invalidArgument("The range is on another sheet.");
  // A table has at least one row under its header.
  const whole = { ...area, rows: Math.max(area.rows, 2) };
  const parts = grid.parts();
  const inTheWay = parts.tables.find(
    (other) => other.sheetId === sheet.id && intersection(other.area, whole) !== undefined,
  );
  if (inTheWay) throw invalidArgument(`A table can't overlap another table: "${inTheWay.name}".`);

  const id = host.newId("table");
  const table = {
    id,
    sheetId: sheet.id,
    name: freeName(parts.tables.map(({ name }) => name)),
    area: whole,
    style: "TableStyleMedium2",
    filterButtons: true,
    banded: true,
  };
  grid.setParts({ ...parts, tables: [...parts.tables, table] });
  keepHeaders(grid, { sheet, area: whole });
  queue.cellsChanged();
  return id;
}

function freeName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(`table${number}`)) number += 1;
  return `Table${number}`;
}
