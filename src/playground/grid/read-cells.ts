import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../stand-in/area";
import { eachCell, intersection } from "../stand-in/area-overlap";
import type { CellContent } from "../stand-in/grid";
import { readCell, type CellSource } from "./read-cell";

type Sheet = ReturnType<NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>["getActiveSheet"]>;

const EMPTY: CellContent = { formula: "", value: null, text: "", numberFormat: "General" };

/** Cells beyond the edge of the grid's sheet are empty. */
export function readCells(sheet: Sheet, area: Area, spills: CellSource["spills"]): CellContent[][] {
  const size = { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const within = intersection(area, size);
  const cells = within ? readWithin(sheet, within, spills) : [];
  if (within?.rows === area.rows && within.columns === area.columns) return cells;
  return eachCell(area, (row, column) => cells[row - area.row]?.[column - area.column] ?? EMPTY);
}

function readWithin(sheet: Sheet, area: Area, spills: CellSource["spills"]): CellContent[][] {
  const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
  const formulas = range.getFormulas();
  const texts = range.getDisplayValues();
  const formats = range.getNumberFormats();
  const raw = range.getCellDatas();
  return texts.map((row, r) =>
    row.map((text, c) =>
      readCell({
        row: area.row + r,
        column: area.column + c,
        raw: raw[r]?.[c],
        formula: formulas[r]?.[c] ?? "",
        text,
        numberFormat: numberFormatOf(formats[r]?.[c]),
        spills,
      }),
    ),
  );
}

function numberFormatOf(pattern: string | undefined): string {
  return pattern === undefined || pattern === "" ? "General" : pattern;
}
