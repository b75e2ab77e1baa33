import {
  RemoveSuperTableMutation,
  SetSuperTableMutation,
  type ISetSuperTableMutationParam,
} from "@univerjs/preset-sheets-core";
import type { TablePart } from "../stand-in/parts";
import type { Grid } from "../stand-in/grid";
import { univerRange } from "./area-of-range";
import type { Spreadsheet } from "./start-univer";

const LOCAL = { onlyLocal: true };

/**
 * Lets formulas name the tables, as `Patents[#All]`: the grid's formulas know tables, and the grid has none. What it
 * gives must be called when tables or their headers have changed. It comes after the workbook.
 */
export function nameTables({ api }: Spreadsheet, grid: Grid): () => void {
  const known = new Map<string, string>();
  const renew = (): boolean => {
    const unitId = api.getActiveWorkbook()?.getId();
    if (unitId === undefined) return false;
    const { tables } = grid.parts();
    const gone = [...known.keys()].filter((name) => !tables.some((table) => table.name === name));
    for (const tableName of gone) {
      api.syncExecuteCommand(RemoveSuperTableMutation.id, { unitId, tableName }, LOCAL);
      known.delete(tableName);
    }
    let isNew = gone.length > 0;
    for (const table of tables) {
      const titles = titlesOf(table, grid);
      const now = JSON.stringify([table.sheetId, table.area, titles]);
      if (known.get(table.name) === now) continue;
      known.set(table.name, now);
      isNew = true;
      const reference: ISetSuperTableMutationParam["reference"] = {
        sheetId: table.sheetId,
        titleMap: new Map(titles.map((title, at) => [title, at])),
        range: univerRange(table.area),
      };
      api.syncExecuteCommand(SetSuperTableMutation.id, { unitId, tableName: table.name, reference }, LOCAL);
    }
    return isNew;
  };
  // Formulas of a workbook that is opened have their values.
  renew();
  return () => {
    // The grid does not see by itself that formulas with these names have other cells now.
    if (renew()) api.getFormula().executeCalculation();
  };
}

const titlesOf = ({ sheetId, area }: TablePart, grid: Grid): readonly string[] =>
  (grid.read(sheetId, { ...area, rows: 1 })[0] ?? []).map(({ text }) => text);
