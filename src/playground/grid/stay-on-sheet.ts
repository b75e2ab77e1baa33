import { BooleanNumber } from "@univerjs/core";
import { SetWorksheetHideMutation } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "./start-univer";

/** Stays on the shown sheet when a hidden one comes back: the grid would turn to that, Excel does not. */
export function stayOnSheet({ api }: Spreadsheet): void {
  let active: string | undefined;
  const comesBack = (id: string, params: unknown): boolean =>
    id === SetWorksheetHideMutation.id &&
    (params as { hidden: BooleanNumber }).hidden === BooleanNumber.FALSE;
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (comesBack(id, params)) active = api.getActiveWorkbook()?.getActiveSheet().getSheetId();
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (comesBack(id, params) && active !== undefined) api.getActiveWorkbook()?.setActiveSheet(active);
  });
}
