import { ICommandService, type Worksheet } from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  type ISetSelectionsOperationParams,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../stand-in/area";
import { areaOfRange } from "./area-of-range";
import { grownSize } from "./grown-size";
import { scrollTo } from "./scroll-to";
import type { Spreadsheet } from "./start-univer";

/** Lets a sheet reach as far as these cells and some way on. No step of undo: Excel's sheets always do. */
export function makeRoom({ injector }: Pick<Spreadsheet, "injector">, sheet: Worksheet, area: Area): void {
  const target = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
  const commands = injector.get(ICommandService);
  const size = { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  const { rows: rowCount, columns: columnCount } = grownSize(size, area);
  if (rowCount > size.rows)
    commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...target, rowCount });
  if (columnCount > size.columns)
    commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...target, columnCount });
}

/** Lets sheets grow under the user's hands: whoever comes near an edge finds more beyond it. */
export function growTowardsSelection(spreadsheet: Spreadsheet): void {
  const { api } = spreadsheet;
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id !== SetSelectionsOperation.id) return;
    const { subUnitId, selections } = params as ISetSelectionsOperationParams;
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(subUnitId)?.getSheet();
    if (!sheet) return;
    for (const { range } of selections) {
      const area = areaOfRange(range);
      const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
      // A whole row or column is selected by its header, and ends where the sheet does.
      if (area.rows >= rows || area.columns >= columns) continue;
      makeRoom(spreadsheet, sheet, area);
      // Its own scrolling ended at the edge that was.
      if (area.row >= rows || area.column >= columns) scrollTo(spreadsheet, area);
    }
  });
}
