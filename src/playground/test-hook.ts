import type { ChartLayer } from "./charts/chart-layer";
import type { Spreadsheet } from "./grid/start-univer";
import { areaOf } from "./stand-in/area";
import type { CellContent, Grid } from "./stand-in/grid";
import type { Parts } from "./stand-in/parts";

declare global {
  interface Window {
    /** Read-only, for the tests in a browser; that it is there also says that the page is ready. */
    playground?: {
      read(a1: string): CellContent[][];
      /** The middle of a cell in the window, where a test may click. */
      middle(a1: string): { x: number; y: number };
      /** A copy. */
      parts(): Parts;
      sheets(): { readonly names: string[]; readonly active: string };
      /** What the charts say that are drawn now on the active sheet. */
      charts(): string[];
    };
  }
}

export function offerToTests(grid: Grid, { api }: Spreadsheet, charts: ChartLayer): void {
  window.playground = {
    read: (a1) => grid.read(grid.activeSheet().id, areaOf(a1)),
    parts: () => structuredClone(grid.parts()),
    sheets: () => ({ names: grid.sheets().map(({ name }) => name), active: grid.activeSheet().name }),
    charts: () => charts.words(),
    middle(a1) {
      const { row, column } = areaOf(a1);
      const cell = api.getActiveWorkbook()?.getActiveSheet().getRange(row, column).getCellRect();
      const canvas = document
        .querySelector("canvas[id^='univer-sheet-main-canvas']")
        ?.getBoundingClientRect();
      if (!cell || !canvas) throw new Error("The grid is not drawn yet.");
      return { x: canvas.x + cell.x + cell.width / 2, y: canvas.y + cell.y + cell.height / 2 };
    },
  };
}
