import { ICommandService } from "@univerjs/core";
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
  type IMarkDirtyRowAutoHeightOperationParams,
} from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "./start-univer";

/** Calls off what rows of a sheet are still to be fitted when it goes: the grid throws at it, and fits no row again. */
export function forgetRowHeights({ api, injector }: Spreadsheet): void {
  const waiting = new Map<string, IMarkDirtyRowAutoHeightOperationParams>();
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id !== MarkDirtyRowAutoHeightOperation.id) return;
    const marked = params as IMarkDirtyRowAutoHeightOperationParams;
    waiting.set(marked.id, marked);
  });
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== RemoveSheetMutation.id) return;
    const { unitId, subUnitId } = params as { unitId: string; subUnitId: string };
    for (const marked of waiting.values()) {
      if (marked.subUnitId !== subUnitId) continue;
      waiting.delete(marked.id);
      injector
        .get(ICommandService)
        .syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, { unitId, id: marked.id });
    }
  });
}
