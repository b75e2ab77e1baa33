import type { ChartLayer } from "./charts/chart-layer";
import type { SheetView } from "./grid/sheet-view";
import { areaOf } from "./stand-in/area";
import type { CellContent, Grid } from "./stand-in/grid";
import type { Parts } from "./stand-in/parts";

declare global {
  interface Window {
    /** Read-only, for the tests in a browser; that it is there also says that the page is ready. */
    playground?: {
      /** Of the active sheet where no other is named. */
      read(a1: string, sheet?: string): CellContent[][];
      /** The middle of a cell in the window, as it is scrolled now, where a test may click if it is in sight. */
      middle(a1: string): { x: number; y: number };
      /** A copy. */
      parts(): Parts;
      sheets(): { readonly names: string[]; readonly active: string };
      /** What the charts say that are drawn now on the active sheet. */
      charts(): string[];
    };
  }
}

export function offerToTests(grid: Grid, view: SheetView, charts: ChartLayer): void {
  window.playground = {
    read: (a1, sheet) => {
      const { id } = grid.sheets().find(({ name }) => name === sheet) ?? grid.activeSheet();
      return grid.read(id, areaOf(a1));
    },
    parts: () => structuredClone(grid.parts()),
    sheets: () => ({ names: grid.sheets().map(({ name }) => name), active: grid.activeSheet().name }),
    charts: () => charts.words(),
    middle(a1) {
      const cell = view.boxOf(areaOf(a1));
      if (!cell) throw new Error("The grid is not drawn yet.");
      const drawn = view.element.getBoundingClientRect();
      return { x: drawn.x + cell.left + cell.width / 2, y: drawn.y + cell.top + cell.height / 2 };
    },
  };
}
