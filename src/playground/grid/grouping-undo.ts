import { LocalUndoRedoService, type IUndoRedoItem } from "@univerjs/core";

/** The grid's undo, which can also take several changes for one step. */
export class GroupingUndo extends LocalUndoRedoService {
  private open = 0;
  /** By unit: the editors of cells are units of their own. */
  private readonly groups = new Map<string, IUndoRedoItem>();

  /** Every change is part of one step until the function that this gives is called. */
  startGroup(): () => void {
    this.open += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.open -= 1;
      if (this.open === 0) this.groups.clear();
    };
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    const { unitID, redoMutations, undoMutations } = item;
    const group = this.groups.get(unitID);
    // A group that was undone half way is no longer on top.
    if (group && this._getUndoStack(unitID, true).at(-1) === group) {
      group.redoMutations.push(...redoMutations);
      // The last change is undone first; the grid's own batches undo in the order of doing, which loses sheets.
      group.undoMutations.unshift(...undoMutations);
      return;
    }
    if (this.open === 0) {
      super.pushUndoRedo(item);
      return;
    }
    const started = { ...item, redoMutations: [...redoMutations], undoMutations: [...undoMutations] };
    this.groups.set(unitID, started);
    super.pushUndoRedo(started);
  }
}
