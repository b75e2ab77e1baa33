import type { Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "../grid/start-univer";
import type { Grid } from "../stand-in/grid";
import type { KeptWorkbook } from "./workbook-file";

/** The workbook as it is now. */
export function keepWorkbook({ api, injector }: Spreadsheet, grid: Grid): KeptWorkbook {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new Error("The playground has no workbook yet.");
  const unitId = workbook.getId();
  const model = injector.get(FormulaDataModel);
  // The model remembers sheets that are gone.
  const ofSheets = <T>(held: Nullable<Readonly<Record<string, T>>>) =>
    Object.fromEntries(grid.sheets().flatMap(({ id }) => (held?.[id] ? [[id, held[id]]] : [])));
  const { sheet, area } = grid.selection();
  return {
    workbook: workbook.save(),
    spills: {
      ranges: ofSheets(model.getArrayFormulaRange()[unitId]),
      cells: ofSheets(model.getArrayFormulaCellData()[unitId]),
    } as KeptWorkbook["spills"],
    parts: grid.parts(),
    selected: { sheetId: sheet.id, area },
  };
}

/** Opens a workbook that was kept, with the values that it had: like Excel it calculates nothing that nobody changes. */
export function openKept({ api, injector }: Spreadsheet, { workbook, spills }: KeptWorkbook): void {
  const unitId = api.createWorkbook(workbook).getId();
  const model = injector.get(FormulaDataModel);
  model.setArrayFormulaRange({ [unitId]: spills.ranges });
  model.setArrayFormulaCellData({ [unitId]: spills.cells });
}
