import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Area } from "../stand-in/area";
import { eachCell } from "../stand-in/area-overlap";
import type { CellValue } from "../stand-in/cell-value";
import { spilledInto, valueOf, type CellSource } from "./read-cell";
import type { Spreadsheet } from "./start-univer";

/** The values of an area's cells, row by row. */
export type ReadValues = (sheetId: string, area: Area) => CellValue[][];

/** Reads values alone, straight from where the grid keeps them: many times as quick as whole cells. */
export function readValues({ api, injector }: Spreadsheet): ReadValues {
  return (sheetId, area) => {
    const workbook = api.getActiveWorkbook();
    const cells = workbook?.getSheetBySheetId(sheetId)?.getSheet().getCellMatrix();
    const model = injector.get(FormulaDataModel);
    const spills = workbook && spillsOf(model, workbook.getId(), sheetId).cells;
    return eachCell(area, (row, column) => {
      const raw = cells?.getValue(row, column);
      return valueOf(spilledInto(raw, spills?.[row]?.[column]) ?? raw);
    });
  };
}

export function spillsOf(model: FormulaDataModel, unitId: string, sheetId: string): CellSource["spills"] {
  return {
    cells: model.getArrayFormulaCellData()[unitId]?.[sheetId],
    ranges: model.getArrayFormulaRange()[unitId]?.[sheetId],
  };
}
