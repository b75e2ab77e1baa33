import { setBox } from "../../grid/set-box";
import type { PixelBox, SheetView } from "../../grid/sheet-view";
import { formatArea, type Area } from "../../stand-in/area";
import { eachCell } from "../../stand-in/area-overlap";
import type { Grid } from "../../stand-in/grid";

/** In pixels. */
const WIDTH = 16;
const HEIGHT = 18;

interface Mark {
  readonly cell: Area;
  readonly frozen: boolean;
  /** Where it may be seen. */
  readonly room: PixelBox;
  /** From the corner of that. */
  readonly box: PixelBox;
}

/** A small button at the right of each cell in sight whose value may be chosen. */
export class ChoiceMarks {
  /** The marks that are in the page, written out. */
  private readonly placed = { frozen: "[]", scrolled: "[]" };
  private readonly layers = { frozen: layer(), scrolled: layer() };

  constructor(
    private readonly grid: Grid,
    private readonly view: SheetView,
    private readonly onOpen: (cell: Area) => void,
  ) {
    view.element.append(this.layers.scrolled, this.layers.frozen);
  }

  /** Puts the marks where the cells lie now. */
  place(): void {
    const { id } = this.grid.activeSheet();
    const marks = this.grid
      .parts()
      .choices.filter(({ sheetId }) => sheetId === id)
      .flatMap(({ area }) => eachCell(area, (row, column) => ({ row, column, rows: 1, columns: 1 })).flat())
      .flatMap((cell) => this.markOf(cell) ?? []);
    for (const name of ["frozen", "scrolled"] as const) {
      const mine = marks.filter(({ frozen }) => frozen === (name === "frozen"));
      const now = JSON.stringify(mine);
      // What stays as it is must stay in the page: a button that is replaced while it is pressed is not clicked.
      if (this.placed[name] === now) continue;
      this.placed[name] = now;
      this.layers[name].replaceChildren(...mine.map((mark) => this.button(mark)));
      if (mine[0]) setBox(this.layers[name], mine[0].room);
    }
  }

  /** Undefined where it is out of sight. */
  private markOf(cell: Area): Mark | undefined {
    const frozen = this.view.isFrozen(cell.row);
    const [room, box] = [this.view.roomOf(frozen), this.view.boxOf(cell)];
    if (!room || !box) return undefined;
    const left = box.left + box.width - WIDTH - 1 - room.left;
    const height = Math.min(HEIGHT, box.height - 2);
    const top = box.top + box.height - height - 1 - room.top;
    const inSight = left > -WIDTH && top > -HEIGHT && left < room.width && top < room.height && height > 0;
    return inSight ? { cell, frozen, room, box: { left, top, width: WIDTH, height } } : undefined;
  }

  private button({ cell, box }: Mark): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "choice-mark";
    // From the keyboard it is reached as in Excel, on the selected cell.
    button.tabIndex = -1;
    button.ariaLabel = `Choose a value for ${formatArea(cell)}`;
    button.title = "Choose from a list (Alt + arrow down)";
    setBox(button, box);
    button.addEventListener("click", () => this.onOpen(cell));
    return button;
  }
}

function layer(): HTMLElement {
  const element = document.createElement("div");
  element.className = "choice-layer";
  return element;
}
