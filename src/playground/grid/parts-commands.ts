import {
  BooleanNumber,
  CommandType,
  ICommandService,
  IUndoRedoService,
  sequenceExecute,
  type ICommand,
  type IMutationInfo,
} from "@univerjs/core";
import {
  SetFrozenMutation,
  SetWorksheetHideMutation,
  SheetInterceptorService,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import type { Parts, SheetPart } from "../stand-in/parts";
import { partsAfter } from "./parts-after";
import type { PartsStore } from "./parts-store";
import type { Spreadsheet } from "./start-univer";

const SET_PARTS = "playground.mutation.set-parts";

/** Makes the parts a thing that the grid changes, undoes and redoes like its cells. */
export function registerParts({ api, injector }: Spreadsheet, store: PartsStore): void {
  const setParts: ICommand<{ parts: Parts }> = {
    id: SET_PARTS,
    type: CommandType.MUTATION,
    handler: (_accessor, params) => {
      if (!params) return false;
      store.replace(params.parts);
      return true;
    },
  };
  injector.get(ICommandService).registerCommand(setParts);
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      const workbook = api.getActiveWorkbook();
      if (!workbook) return { undos: [], redos: [] };
      const sheets = workbook
        .getSheets()
        .map((each) => ({ id: each.getSheetId(), name: each.getSheetName() }));
      const before = store.now;
      const after = partsAfter(command, before, sheets, workbook.getActiveSheet().getSheetId());
      return after ? { undos: [replace(before)], redos: [replace(after)] } : { undos: [], redos: [] };
    },
  });
}

/** Replaces the parts, and what the grid itself shows of them, in one step of undo. */
export function changeParts({ injector }: Spreadsheet, unitId: string, before: Parts, after: Parts): void {
  const redoMutations = [replace(after), ...sheetChanges(unitId, before, after)];
  const undoMutations = [replace(before), ...sheetChanges(unitId, after, before)];
  sequenceExecute(redoMutations, injector.get(ICommandService));
  injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, undoMutations, redoMutations });
}

function replace(parts: Parts): IMutationInfo {
  return { id: SET_PARTS, params: { parts } };
}

function sheetChanges(unitId: string, before: Parts, after: Parts): IMutationInfo[] {
  const ids = [...new Set([...Object.keys(before.sheets), ...Object.keys(after.sheets)])];
  return ids.flatMap((subUnitId) => {
    const [old, now]: [SheetPart, SheetPart] = [
      before.sheets[subUnitId] ?? {},
      after.sheets[subUnitId] ?? {},
    ];
    const changes: IMutationInfo[] = [];
    if (old.frozenRows !== now.frozenRows) {
      changes.push({
        id: SetFrozenMutation.id,
        params: { unitId, subUnitId, ...freeze(now.frozenRows ?? 0) },
      });
    }
    if (old.gridlines !== now.gridlines) {
      const showGridlines = now.gridlines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      changes.push({ id: ToggleGridlinesMutation.id, params: { unitId, subUnitId, showGridlines } });
    }
    if (isHidden(old) !== isHidden(now)) {
      const hidden = isHidden(now) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      changes.push({ id: SetWorksheetHideMutation.id, params: { unitId, subUnitId, hidden } });
    }
    return changes;
  });
}

function isHidden({ visibility = "Visible" }: SheetPart): boolean {
  return visibility !== "Visible";
}

function freeze(rows: number) {
  return { startRow: rows > 0 ? rows : -1, startColumn: -1, ySplit: rows, xSplit: 0 };
}
