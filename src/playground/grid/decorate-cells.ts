import { InterceptorEffectEnum } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "../stand-in/grid";
import { toLook } from "./cell-style";
import { partLooks } from "./part-looks";
import type { Spreadsheet } from "./start-univer";

const NOTE_MARK = { color: "#c00000", size: 6 };

/**
 * Shows tables, heat maps and notes on the cells. What it gives must be called when parts or values have changed.
 * It comes after the workbook.
 */
export function decorateCells({ injector, api }: Spreadsheet, grid: Grid): () => void {
  const looks = new Map<string, ReturnType<typeof partLooks>>();
  // The grid's reading of a cell asks for its look again.
  let reading = false;
  const looksOf = (sheetId: string): ReturnType<typeof partLooks> => {
    const known = looks.get(sheetId);
    if (known) return known;
    reading = true;
    const found = partLooks(grid.parts(), sheetId, (id, area) => grid.read(id, area));
    reading = false;
    looks.set(sheetId, found);
    return found;
  };

  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "playground.parts",
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const look = reading ? undefined : looksOf(location.subUnitId)(location.row, location.col);
      if (!look) return next(cell);
      const shown = !cell || cell === location.rawData ? { ...location.rawData } : cell;
      const { below, above, noted } = look;
      if (below) shown.themeStyle = toLook(below);
      if (above) shown.interceptorStyle = { ...shown.interceptorStyle, ...toLook(above) };
      if (noted) shown.markers = { ...shown.markers, tr: NOTE_MARK };
      return next(shown);
    },
  });

  let shown = grid.parts();
  return () => {
    const parts = grid.parts();
    // Other changes of values change no look.
    if (parts === shown && parts.heatMaps.length === 0) return;
    shown = parts;
    looks.clear();
    const workbook = api.getActiveWorkbook();
    const render = workbook && injector.get(IRenderManagerService).getRenderById(workbook.getId());
    if (!render) return;
    const skeletons = render.with(SheetSkeletonManagerService);
    for (const { id } of grid.sheets()) skeletons.makeDirty({ sheetId: id });
    skeletons.setCurrent({ sheetId: grid.activeSheet().id });
    render.mainComponent?.makeForceDirty();
    render.scene.makeDirty();
  };
}
