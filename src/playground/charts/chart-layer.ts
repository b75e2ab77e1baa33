import { setBox } from "../grid/set-box";
import type { SheetView } from "../grid/sheet-view";
import type { Grid } from "../stand-in/grid";
import type { CellsRef, ChartPart } from "../stand-in/parts";
import type { ReadCells } from "./chart-data";
import { drawChart } from "./draw-chart";
import type { FormatNumber } from "./chart-frame";

/** The charts of the active sheet, over its cells. It lets the pointer through, so that the grid scrolls beneath. */
export class ChartLayer {
  private readonly frames = new Map<string, HTMLElement>();
  /** Charts in frozen rows do not scroll with the others. */
  private readonly layers = { frozen: layer(), scrolled: layer() };
  private outdated = true;

  constructor(
    private readonly grid: Grid,
    private readonly view: SheetView,
    private readonly format: FormatNumber,
  ) {
    view.element.append(this.layers.scrolled, this.layers.frozen);
  }

  /** What the charts say that are drawn now. */
  words(): string[] {
    return [...this.frames.values()].map((frame) => frame.getAttribute("aria-label") ?? "");
  }

  /** The next placing draws the charts anew. */
  outdate(): void {
    this.outdated = true;
  }

  /** Puts each chart over its cells as they lie now, and draws those that are new, changed or of another size. */
  place(): void {
    const { id } = this.grid.activeSheet();
    const charts = this.grid.parts().charts.filter(({ sheetId }) => sheetId === id);
    for (const [chartId, frame] of this.frames) {
      if (charts.some((chart) => chart.id === chartId)) continue;
      frame.remove();
      this.frames.delete(chartId);
    }
    for (const chart of charts) this.placeOne(chart);
    this.outdated = false;
  }

  private placeOne(chart: ChartPart): void {
    const frozen = this.view.isFrozen(chart.place.row);
    const [room, box] = [this.view.roomOf(frozen), this.view.boxOf(chart.place)];
    if (!room || !box) return;
    const layer = this.layers[frozen ? "frozen" : "scrolled"];
    const frame = this.frames.get(chart.id) ?? document.createElement("div");
    const isNew = !this.frames.has(chart.id);
    const sized = `${box.width} ${box.height}`;
    setBox(layer, room);
    setBox(frame, { ...box, left: box.left - room.left, top: box.top - room.top });
    if (frame.parentElement !== layer) layer.append(frame);
    this.frames.set(chart.id, frame);
    if (!isNew && !this.outdated && frame.dataset.sized === sized) return;
    frame.dataset.sized = sized;
    drawChart(frame, chart, this.readCells, this.format);
  }

  private readonly readCells: ReadCells = ({ sheetId, area }: CellsRef) =>
    this.grid.sheets().some(({ id }) => id === sheetId) ? this.grid.read(sheetId, area) : undefined;
}

function layer(): HTMLElement {
  const element = document.createElement("div");
  element.className = "chart-layer";
  return element;
}
