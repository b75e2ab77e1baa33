import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import { withFieldValues } from "../stand-in/custom-functions/field-formula";
import type { Spreadsheet } from "./start-univer";

/** Takes `=A2.Patents` as it is entered; the grid keeps it as Excel's function for it, since it knows no dots. */
export function takeFieldFormulas({ api }: Spreadsheet): void {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { cellValue = {} } = params as ISetRangeValuesMutationParams;
    for (const cells of Object.values(cellValue))
      for (const cell of Object.values((cells ?? {}) as Record<number, ICellData | null>))
        if (cell?.f) Object.assign(cell, { f: withFieldValues(cell.f) });
  });
}
