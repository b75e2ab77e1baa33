import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "./start-univer";

/** Drops the sentence of a cell's last error when its formula is replaced: the grid itself would keep it. */
export function forgetNotesOnEdit({ api }: Spreadsheet): void {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue = {} } = params as ISetRangeValuesMutationParams;
    const present = api.getActiveWorkbook()?.getSheetBySheetId(subUnitId)?.getSheet().getCellMatrix();
    for (const [row, cells] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries((cells ?? {}) as Record<number, ICellData | null>)) {
        // A calculation's result brings no formula, an edit does, if only to take one away. A cell without a
        // note is left alone: an empty one would count as filled, and be in the way of a spill.
        if (!cell || !("f" in cell)) continue;
        const noted = cell.custom ?? present?.getValue(Number(row), Number(column))?.custom;
        if (noted) Object.assign(cell, { custom: null });
      }
    }
  });
}
