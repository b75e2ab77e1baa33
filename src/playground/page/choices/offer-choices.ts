import { IEditorBridgeService, ILayoutService, IShortcutService } from "@univerjs/preset-sheets-core";
import { readValues } from "../../grid/read-values";
import type { SheetView } from "../../grid/sheet-view";
import type { Spreadsheet } from "../../grid/start-univer";
import { formatArea, type Area } from "../../stand-in/area";
import { isCellError } from "../../stand-in/cell-value";
import type { Grid } from "../../stand-in/grid";
import { choiceAt } from "./choice-at";
import { ChoiceList } from "./choice-list";
import { ChoiceMarks } from "./choice-marks";
import { choiceOptions } from "./choice-options";
import { isInSight, listPlace } from "./list-place";

/**
 * Lets a value be chosen in the cells that have a list: by their mark, or with Alt and the arrow down. What it gives
 * places marks and list anew, and must be called when something moved.
 */
export function offerChoices(
  spreadsheet: Spreadsheet,
  grid: Grid,
  view: SheetView,
  onChosen: () => void,
): { place(): void } {
  const { injector } = spreadsheet;
  const read = readValues(spreadsheet);
  const list = new ChoiceList();
  view.element.append(list.element);

  let opened: { readonly sheetId: string; readonly cell: Area } | undefined;

  /** Keeps the open list at its cell, which may have been scrolled, and closes it when that is out of sight. */
  function placeList(): void {
    if (!opened) return;
    const { sheetId, cell } = opened;
    const box = sheetId === grid.activeSheet().id ? view.boxOf(cell) : undefined;
    const room = view.roomOf(view.isFrozen(cell.row));
    if (!box || !room || !isInSight(box, room)) {
      list.close(false);
      return;
    }
    const { offsetWidth: width, offsetHeight: height } = list.element;
    const { left, top } = listPlace(box, { width, height }, view.element);
    Object.assign(list.element.style, { left: `${left}px`, top: `${top}px` });
  }

  /** Tells whether the cell has a list. */
  function open(cell: Area): boolean {
    const sheetId = grid.activeSheet().id;
    const choice = choiceAt(grid.parts(), sheetId, cell.row, cell.column);
    if (!choice) return false;
    const present = read(sheetId, cell)[0]?.[0] ?? null;
    // The grid takes keys early, also those that are typed elsewhere.
    const shortcuts = injector.get(IShortcutService).forceDisable();
    list.open({
      label: `Choose a value for ${formatArea(cell)}`,
      options: choiceOptions(choice, grid.sheets(), read),
      present: present === null || isCellError(present) ? undefined : present,
      onPick: (option) => {
        grid.write(sheetId, cell, [[option]]);
        onChosen();
      },
      onClose: (refocus) => {
        opened = undefined;
        shortcuts.dispose();
        if (refocus) injector.get(ILayoutService).focus();
      },
    });
    opened = { sheetId, cell };
    placeList();
    return true;
  }

  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "ArrowDown" || !event.altKey || list.isOpen) return;
      if (injector.get(IEditorBridgeService).isVisible().visible) return;
      const { area } = grid.selection();
      if (!open({ ...area, rows: 1, columns: 1 })) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  const marks = new ChoiceMarks(grid, view, (cell) => {
    grid.select(grid.activeSheet().id, cell);
    open(cell);
  });
  return {
    place: () => {
      marks.place();
      placeList();
    },
  };
}
