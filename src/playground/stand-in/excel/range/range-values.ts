import type { Area } from "../../area";
import { isCellError, type CellValue } from "../../cell-value";
import type { CellContent, CellInput, Grid } from "../../grid";
import { rowNeeds } from "../../row-needs";
import { cellInput } from "../cell-input";
import { checkFormula } from "../check-formula";
import type { Property } from "../client-object";
import { invalidArgument } from "../office-error";
import type { RangePlace } from "../place";
import type { RequestQueue } from "../request-queue";
import { keepHeaders } from "../table/table-headers";
import { mergedIn } from "./merged-areas";

type Values = Pick<Excel.Range, "formulas" | "numberFormat" | "text" | "valueTypes" | "values">;

/** What a range's cells hold. */
export function rangeValues(
  queue: RequestQueue,
  place: () => RangePlace,
): { [P in keyof Values]: Property<Values[P]> } {
  const { grid } = queue;
  const read = <T>(pick: (cell: CellContent) => T): T[][] | null => {
    const { sheet, area } = place();
    if (area.rows * area.columns > queue.host.manners.mostCellsRead) return null;
    const { stale, syncCount } = queue.host;
    return grid.read(sheet.id, area).map((line, r) =>
      line.map((cell, c) => {
        const kept = stale.shown(sheet.id, area.row + r, area.column + c, syncCount);
        return pick(kept ? { ...cell, value: kept.value } : cell);
      }),
    );
  };
  const write = (written: unknown): void => {
    const { sheet, area } = place();
    const cells = grid.read(sheet.id, area);
    const inputs = spread(written, area).map((row, r) =>
      row.map((value, c) => cellInput(value, cells[r]?.[c]?.numberFormat)),
    );
    writeCells(queue, place(), inputs);
  };
  return {
    formulas: { read: () => read((cell) => cell.formula || shown(cell.value)), write },
    values: { read: () => read((cell) => shown(cell.value)), write },
    valueTypes: { read: () => read((cell) => typeOf(cell.value)) },
    text: { read: () => read((cell) => cell.text) },
    numberFormat: {
      read: () => read((cell) => cell.numberFormat),
      write: (formats) => {
        const { sheet, area } = place();
        const wanted = spread(formats, area).map((row) =>
          row.map((format) => (format ?? undefined) as string | undefined),
        );
        grid.setNumberFormats(sheet.id, area, wanted);
      },
    },
  };
}

/** Puts something into cells, with what Excel then does by itself. */
export function writeCells(
  queue: RequestQueue,
  { sheet, area }: RangePlace,
  inputs: readonly (readonly CellInput[])[],
): void {
  for (const input of inputs.flat())
    if (typeof input === "object" && input !== null) checkFormula(input.formula, queue.grid);
  queue.host.stale.written(area, sheet.id, queue.host.syncCount);
  queue.entered(inputs.flat().filter((input) => typeof input === "object" && input !== null).length);
  const covered = mergedIn(queue.grid, { sheet, area });
  const isCovered = (row: number, column: number): boolean =>
    covered.some(
      (merged) =>
        (row !== merged.row || column !== merged.column) &&
        row >= merged.row &&
        row < merged.row + merged.rows &&
        column >= merged.column &&
        column < merged.column + merged.columns,
    );
  // What is written to a merged area's other cells is lost.
  const kept = inputs.map((line, r) =>
    line.map((input, c) => (isCovered(area.row + r, area.column + c) ? undefined : input)),
  );
  queue.grid.write(sheet.id, area, kept);
  if (queue.host.manners.rowsGrow) growRows(queue.grid, { sheet, area });
  keepHeaders(queue.grid, { sheet, area });
  queue.cellsChanged();
}

/** Rows become as high as their texts need now, never lower. */
function growRows(grid: Grid, { sheet, area }: RangePlace): void {
  const heights = grid.rowHeights(sheet.id, area);
  const needs = rowNeeds(grid, sheet.id, area);
  grid.setRowHeights(
    sheet.id,
    area,
    heights.map((height, at) => (height === 0 ? 0 : Math.max(height, needs[at] ?? 0))),
  );
}

/** One value goes to every cell; an array must have the range's shape. */
export function spread(written: unknown, { rows, columns }: Area): unknown[][] {
  if (!Array.isArray(written))
    return Array.from({ length: rows }, () => Array<unknown>(columns).fill(written));
  const block = written as unknown[];
  const fits = block.length === rows && block.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) {
    throw invalidArgument(
      `The number of rows or columns in the input array doesn't match ${rows} × ${columns}.`,
    );
  }
  return block as unknown[][];
}

/** As Excel.RangeValueType names it. */
function typeOf(value: CellValue): Excel.RangeValueType {
  const types = { string: "String", number: "Double", boolean: "Boolean" } as const;
  const name =
    value === null ? "Empty" : isCellError(value) ? "Error" : types[typeof value as keyof typeof types];
  return name as unknown as Excel.RangeValueType;
}

function shown(value: CellValue): string | number | boolean {
  return value === null ? "" : isCellError(value) ? value.error : value;
}
