import { ILayoutService, IShortcutService } from "@univerjs/preset-sheets-core";
import { setBox } from "../grid/set-box";
import type { SheetView } from "../grid/sheet-view";
import type { Spreadsheet } from "../grid/start-univer";
import { formatArea, type Area } from "../stand-in/area";
import type { Grid } from "../stand-in/grid";
import { cardElement } from "./card-element";
import { isInSight, listPlace } from "./choices/list-place";

/** In pixels. */
const MARK = 16;

/** Shows the card of the selected cell: a mark in the cell, and the card by a click on it or by Excel's own keys. */
export class CardPopup {
  private readonly mark = document.createElement("button");
  private readonly card = document.createElement("div");
  private cell: Area | undefined;
  private close: (() => void) | undefined;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly grid: Grid,
    private readonly view: SheetView,
  ) {
    const { mark, card } = this;
    mark.type = "button";
    mark.className = "card-mark";
    mark.textContent = "i";
    mark.title = "Show the card (Ctrl+Shift+F5)";
    // From the keyboard it is reached as in Excel, on the selected cell.
    mark.tabIndex = -1;
    mark.addEventListener("click", () => this.open());
    card.className = "cell-card";
    card.tabIndex = -1;
    card.setAttribute("role", "dialog");
    card.addEventListener("keydown", (event) => this.onKey(event));
    card.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && card.contains(relatedTarget))) this.close?.();
    });
    mark.hidden = card.hidden = true;
    view.element.append(mark, card);
    grid.onSelectionChanged(() => this.place());
    spreadsheet.api.getFormula().calculationResultApplied(() => this.place());
    window.addEventListener("keydown", (event) => this.onShortcut(event), { capture: true });
    this.place();
  }

  /** Follows the selected cell, which may have been scrolled. */
  place(): void {
    const { sheet, area } = this.grid.selection();
    const cell = { ...area, rows: 1, columns: 1 };
    const box = this.view.boxOf(cell);
    const room = this.view.roomOf(this.view.isFrozen(cell.row));
    const card = this.grid.read(sheet.id, cell)[0]?.[0]?.card;
    const isShown = card !== undefined && box !== undefined && room !== undefined && isInSight(box, room);
    this.cell = isShown ? cell : undefined;
    this.mark.hidden = !isShown;
    if (!isShown) {
      this.close?.();
      return;
    }
    this.mark.ariaLabel = `Show the card of ${formatArea(cell)}`;
    // Texts begin at the left, numbers end at the right.
    const beside = typeof card.basicValue === "number" ? 1 : box.width - MARK - 1;
    const size = { width: MARK, height: Math.min(MARK, box.height - 2) };
    setBox(this.mark, { left: box.left + beside, top: box.top + 1, ...size });
    const { offsetWidth: width, offsetHeight: height } = this.card;
    const { left, top } = listPlace(box, { width, height }, this.view.element);
    Object.assign(this.card.style, { left: `${left}px`, top: `${top}px` });
  }

  private open(): void {
    const { cell } = this;
    const card = cell && this.grid.read(this.grid.selection().sheet.id, cell)[0]?.[0]?.card;
    if (!cell || !card) return;
    this.close?.();
    this.card.replaceChildren(cardElement(card));
    this.card.setAttribute("aria-label", `Card of ${formatArea(cell)}`);
    // The grid takes keys early, also those that are typed elsewhere.
    const shortcuts = this.spreadsheet.injector.get(IShortcutService).forceDisable();
    this.close = () => {
      this.close = undefined;
      this.card.hidden = true;
      shortcuts.dispose();
    };
    this.card.hidden = false;
    this.place();
    this.card.focus({ preventScroll: true });
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key !== "Escape") return;
    this.close?.();
    this.spreadsheet.injector.get(ILayoutService).focus();
  }

  private onShortcut(event: KeyboardEvent): void {
    if (event.key !== "F5" || !event.ctrlKey || !event.shiftKey || this.mark.hidden) return;
    // It would load the page anew.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.open();
  }
}
