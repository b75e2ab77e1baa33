import { InterceptorEffectEnum, ThemeService, type IStyleData } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { CellStyle, Grid } from "../stand-in/grid";
import type { Parts } from "../stand-in/parts";
import { CellColours } from "./cell-colours";
import { toLook } from "./cell-style";
import { inkForDark } from "./heat-colours";
import { partLooks } from "./part-looks";
import { readValues } from "./read-values";
import type { Spreadsheet } from "./start-univer";

const NOTE_MARK = { color: "#c00000", size: 6 };

/** In pixels; the mark of a list is drawn by the page. */
const CHOICE_ROOM = { leftOffset: 0, rightOffset: 18 };

/** The parts that are seen on cells. */
const SEEN = ["tables", "heatMaps", "rules", "choices", "notes"] as const;

interface SheetLooks {
  readonly colours: ReadonlyMap<number, CellStyle>;
  readonly lookOf: ReturnType<typeof partLooks>;
}

/**
 * Shows tables, conditional formats, notes and the room for lists on the cells. What it gives must be called when
 * parts or values have changed. It comes after the workbook.
 */
export function decorateCells(spreadsheet: Spreadsheet, grid: Grid): () => void {
  const coloursNow = new CellColours(readValues(spreadsheet));
  const sheets = new Map<string, SheetLooks>();
  const look = (parts: Parts, sheetId: string, colours = coloursNow.of(parts, sheetId)): SheetLooks => {
    const found = { colours, lookOf: partLooks(parts, sheetId, colours) };
    sheets.set(sheetId, found);
    return found;
  };

  const theme = spreadsheet.injector.get(ThemeService);
  // Asked for at each drawing of each cell.
  const drawn = { light: new WeakMap<CellStyle, IStyleData>(), dark: new WeakMap<CellStyle, IStyleData>() };
  const lookOfAbove = (style: CellStyle): IStyleData => {
    const known = drawn[theme.darkMode ? "dark" : "light"];
    const found = known.get(style) ?? toLook(theme.darkMode ? legibleInDark(style) : style);
    known.set(style, found);
    return found;
  };
  spreadsheet.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "playground.parts",
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const { lookOf } = sheets.get(location.subUnitId) ?? look(grid.parts(), location.subUnitId);
      const found = lookOf(location.row, location.col);
      if (!found) return next(cell);
      const shown = !cell || cell === location.rawData ? { ...location.rawData } : cell;
      const { below, above, noted, chosen } = found;
      if (below) shown.themeStyle = toLook(below);
      if (above) shown.interceptorStyle = { ...shown.interceptorStyle, ...lookOfAbove(above) };
      if (noted) shown.markers = { ...shown.markers, tr: NOTE_MARK };
      if (chosen) shown.fontRenderExtension = { ...shown.fontRenderExtension, ...CHOICE_ROOM };
      return next(shown);
    },
  });

  let shown = grid.parts();
  return () => {
    const parts = grid.parts();
    let stale = SEEN.some((kind) => parts[kind] !== shown[kind]);
    shown = parts;
    if (stale) {
      sheets.clear();
    } else if (parts.heatMaps.length + parts.rules.length > 0) {
      for (const [id, { colours }] of sheets) {
        const now = coloursNow.of(parts, id);
        if (now === colours) continue;
        look(parts, id, now);
        stale = true;
      }
    }
    if (stale) drawAnew(spreadsheet, grid);
  };
}

/** Letters on a fill of their own are readable as they are. */
function legibleInDark(style: CellStyle): CellStyle {
  const { color, fill } = style;
  return color === undefined || fill !== undefined ? style : { ...style, color: inkForDark(color) };
}

function drawAnew({ injector, api }: Spreadsheet, grid: Grid): void {
  const workbook = api.getActiveWorkbook();
  const render = workbook && injector.get(IRenderManagerService).getRenderById(workbook.getId());
  if (!render) return;
  const skeletons = render.with(SheetSkeletonManagerService);
  for (const { id } of grid.sheets()) skeletons.makeDirty({ sheetId: id });
  skeletons.setCurrent({ sheetId: grid.activeSheet().id });
  render.mainComponent?.makeForceDirty();
  render.scene.makeDirty();
}
