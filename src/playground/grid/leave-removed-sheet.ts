import { RemoveSheetMutation } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "./start-univer";

/** Turns to a neighbour before the shown sheet goes: while none is shown, the grid throws at every new value. */
export function leaveRemovedSheets({ api }: Spreadsheet): void {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== RemoveSheetMutation.id) return;
    const workbook = api.getActiveWorkbook();
    const { subUnitId } = params as { subUnitId: string };
    if (workbook?.getActiveSheet().getSheetId() !== subUnitId) return;
    const sheets = workbook
      .getSheets()
      .filter((sheet) => sheet.getSheetId() === subUnitId || !sheet.isSheetHidden());
    const at = sheets.findIndex((sheet) => sheet.getSheetId() === subUnitId);
    const neighbour = sheets[at + 1] ?? sheets[at - 1];
    if (neighbour) workbook.setActiveSheet(neighbour);
  });
}
