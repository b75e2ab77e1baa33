import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../stand-in/area";
import type { CellContent } from "../stand-in/grid";
import { readCell, type CellSource } from "./read-cell";

type Sheet = ReturnType<NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>["getActiveSheet"]>;

export function readCells(sheet: Sheet, area: Area, spills: CellSource["spills"]): CellContent[][] {
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
