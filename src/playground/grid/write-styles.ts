import { ICommandService, IUndoRedoService, sequenceExecute } from "@univerjs/core";
import {
  SetRangeValuesUndoMutationFactory,
  SheetInterceptorService,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../stand-in/area";
import { univerRange } from "./area-of-range";
import type { Spreadsheet } from "./start-univer";
import { styleMutation, type StyleChange } from "./style-mutation";

/** Changes the style of each cell in one step of undo, and gives each row the height that its text now needs. */
export function writeStyles(
  { injector }: Spreadsheet,
  place: { readonly unitId: string; readonly subUnitId: string; readonly area: Area },
  styles: readonly (readonly StyleChange[])[],
): void {
  const { unitId, subUnitId, area } = place;
  const commands = injector.get(ICommandService);
  const redo = styleMutation(place, styles);
  const before: ISetRangeValuesMutationParams = injector.invoke(
    SetRangeValuesUndoMutationFactory,
    redo.params,
  );
  commands.syncExecuteCommand(redo.id, redo.params);
  const ranges = [univerRange(area)];
  const heights = injector
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({ unitId, subUnitId, ranges, autoHeightRanges: ranges });
  sequenceExecute(heights.redos, commands);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: redo.id, params: before }, ...heights.undos],
    redoMutations: [redo, ...heights.redos],
  });
}
