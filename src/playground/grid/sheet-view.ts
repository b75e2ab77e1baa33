import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../stand-in/area";
import type { Spreadsheet } from "./start-univer";

/** In pixels, from the left top corner of the drawn grid. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells of the active sheet are on the screen now, scrolled and zoomed. */
export class SheetView {
  constructor(private readonly spreadsheet: Spreadsheet) {}

  /** The element that the grid is drawn in. */
  get element(): HTMLElement {
    const element = this.render?.engine.getCanvasElement().parentElement;
    if (!element) throw new Error("The grid is not drawn yet.");
    return element;
  }

  /** Undefined until the sheet is drawn. */
  boxOf({ row, column, rows, columns }: Area): PixelBox | undefined {
    const now = this.now();
    if (!now) return undefined;
    const { skeleton, main, scaleX, scaleY } = now;
    const first = skeleton.getNoMergeCellWithCoordByIndex(row, column);
    const last = skeleton.getNoMergeCellWithCoordByIndex(row + rows - 1, column + columns - 1);
    const left = first.startX - main.viewportScrollX;
    // Frozen rows stay when the others scroll.
    const top = this.isFrozen(row) ? first.startY : first.startY - main.viewportScrollY;
    return {
      left: left * scaleX,
      top: top * scaleY,
      width: (last.endX - first.startX) * scaleX,
      height: (last.endY - first.startY) * scaleY,
    };
  }

  /** The part of the grid in which frozen rows, or else the rows that scroll, can be seen. */
  roomOf(frozen: boolean): PixelBox | undefined {
    const now = this.now();
    if (!now) return undefined;
    const { skeleton, main, scaleX, scaleY } = now;
    const left = skeleton.rowHeaderWidth * scaleX;
    const top = frozen ? skeleton.columnHeaderHeight * scaleY : main.top * scaleY;
    const { clientWidth, clientHeight } = this.element;
    return { left, top, width: Math.max(clientWidth - left, 0), height: Math.max(clientHeight - top, 0) };
  }

  isFrozen(row: number): boolean {
    const freeze = this.spreadsheet.api.getActiveWorkbook()?.getActiveSheet().getFreeze();
    return freeze !== undefined && row < freeze.startRow;
  }

  private get render() {
    const workbook = this.spreadsheet.api.getActiveWorkbook();
    return workbook && this.spreadsheet.injector.get(IRenderManagerService).getRenderById(workbook.getId());
  }

  private now() {
    const { render } = this;
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !skeleton || !main) return undefined;
    return { skeleton, main, ...render.scene.getAncestorScale() };
  }
}
