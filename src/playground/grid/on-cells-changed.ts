import type { ICellData, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import type { Area } from "../stand-in/area";
import type { Spreadsheet } from "./start-univer";
import { areaAround } from "./used-area";

/** Tells of cells that were typed into, by whomever, or that an undo changed; what it gives ends that. */
export function onCellsChanged(
  { api }: Spreadsheet,
  listener: (sheetId: string, area: Area) => void,
): () => void {
  const event = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    // What formulas give is written in the same way, and says so.
    if (id !== SetRangeValuesMutation.id || options?.fromFormula === true) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const area = areaAround(isTyped, cellValue);
    if (area) listener(subUnitId, area);
  });
  return () => event.dispose();
}

/** Whether a change is one of content: looks are written in the same way, too. */
const isTyped = (cell: Nullable<ICellData>): boolean => !cell || "v" in cell || "f" in cell || "si" in cell;
