import { noteAt } from "../grid/part-looks";
import type { SheetView } from "../grid/sheet-view";
import type { Spreadsheet } from "../grid/start-univer";
import type { Grid } from "../stand-in/grid";

/** Shows a cell's note beside it while the pointer rests on the cell. */
export function showNotesOnHover({ api }: Spreadsheet, grid: Grid, view: SheetView): void {
  const popup = document.createElement("div");
  popup.className = "note-popup";
  popup.hidden = true;
  view.element.append(popup);
  const hide = (): void => {
    popup.hidden = true;
  };
  api.addEvent(api.Event.CellHover, ({ row, column }) => {
    const note = noteAt(grid.parts(), grid.activeSheet().id, row, column);
    const box = note && view.boxOf({ row, column, rows: 1, columns: 1 });
    if (!note || !box) {
      hide();
      return;
    }
    popup.textContent = note.text;
    popup.hidden = false;
    const { clientWidth, clientHeight } = view.element;
    const left = Math.min(box.left + box.width + 6, clientWidth - popup.offsetWidth - 6);
    const top = Math.min(box.top, clientHeight - popup.offsetHeight - 6);
    Object.assign(popup.style, { left: `${Math.max(left, 0)}px`, top: `${Math.max(top, 0)}px` });
  });
  api.addEvent(api.Event.Scroll, hide);
  view.element.addEventListener("pointerleave", hide);
}
