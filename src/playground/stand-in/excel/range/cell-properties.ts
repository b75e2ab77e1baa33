import { formatAddress } from "../../area";
import type { CellStyle, Grid } from "../../grid";
import { createResult } from "../client-result";
import { invalidArgument } from "../office-error";
import type { RangePlace } from "../place";
import type { RequestQueue } from "../request-queue";
import { withLine } from "./range-format";
import { spread } from "./range-values";
import { styleValue, withStyle, type StyleKey } from "./style-values";

/** Where each style stands in a cell's properties. */
const PATHS: Readonly<Record<string, StyleKey>> = {
  "format/font/bold": "bold",
  "format/font/italic": "italic",
  "format/font/color": "color",
  "format/font/size": "size",
  "format/fill/color": "fill",
  "format/wrapText": "wrap",
  "format/horizontalAlignment": "horizontal",
  "format/verticalAlignment": "vertical",
};

type Tree = Readonly<Record<string, unknown>>;

/** The sides of a cell, of which the stand-in's cells have one that can hold a line. */
const SIDES = ["bottom", "left", "right", "top"];
const BORDERS = "format/borders/";

export function getCellProperties(
  queue: RequestQueue,
  place: () => RangePlace,
  options: Excel.CellPropertiesLoadOptions,
): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  const wanted = leavesOf(options as Tree)
    .filter(([, value]) => value === true)
    .flatMap(([path]) => (path.startsWith(BORDERS) ? SIDES.map((side) => sided(path, side)) : [path]));
  const readers = wanted.filter((path) => path !== "address").map((path) => [path, readerOf(path)] as const);
  const withAddress = wanted.includes("address");
  return createResult(queue, () => {
    const { sheet, area } = place();
    // Most cells of an area look like another one.
    const looks = new Map<CellStyle, object>();
    const lookOf = (style: CellStyle): object => {
      let look = looks.get(style);
      if (!look) looks.set(style, (look = treeOf(readers.map(([path, read]) => [path, read(style)]))));
      return look;
    };
    return queue.grid.readStyles(sheet.id, area).map((row, r) =>
      row.map((style, c) => {
        if (!withAddress) return lookOf(style);
        const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        return { ...lookOf(style), address: formatAddress(sheet.name, cell) };
      }),
    );
  });
}

export function setCellProperties(grid: Grid, { sheet, area }: RangePlace, cells: unknown): void {
  if (!Array.isArray(cells)) throw invalidArgument("Properties are given cell by cell.");
  const changes = spread(cells, area);
  const styles = grid.readStyles(sheet.id, area).map((row, r) =>
    row.map((style, c) =>
      leavesOf((changes[r]?.[c] ?? {}) as Tree)
        .sort(lastWord)
        .reduce(withLeaf, style),
    ),
  );
  grid.writeStyles(sheet.id, area, styles);
}

export function getColumnProperties(
  queue: RequestQueue,
  place: () => RangePlace,
  options: Excel.ColumnPropertiesLoadOptions,
): OfficeExtension.ClientResult<Excel.ColumnProperties[]> {
  for (const [path] of leavesOf(options as Tree)) onlyWidth(path);
  return createResult(queue, () =>
    queue.grid
      .columnWidths(place().sheet.id, place().area)
      .map((columnWidth) => ({ format: { columnWidth } })),
  );
}

export function setColumnProperties(
  grid: Grid,
  { sheet, area }: RangePlace,
  columns: Excel.SettableColumnProperties[],
): void {
  if (columns.length !== area.columns) throw invalidArgument(`${columns.length} columns for ${area.columns}`);
  for (const [path] of columns.flatMap((column) => leavesOf(column as Tree))) onlyWidth(path);
  const widths = grid.columnWidths(sheet.id, area);
  grid.setColumnWidths(
    sheet.id,
    area,
    widths.map((width, c) => columns[c]?.format?.columnWidth ?? width),
  );
}

function readerOf(path: string): (style: CellStyle) => unknown {
  if (path === "format/fill/pattern") return ({ fill }) => (fill === undefined ? "None" : "Solid");
  if (path === "format/borders/bottom/style") return (style) => (style.lineBelow ? "Continuous" : "None");
  if (path === "format/borders/bottom/color") return (style) => style.lineBelow?.toUpperCase() ?? "#000000";
  if (/^format\/borders\/(left|right|top)\/style$/.test(path)) return () => "None";
  if (/^format\/borders\/(left|right|top)\/color$/.test(path)) return () => "#000000";
  const key = PATHS[path];
  if (!key) throw new Error(`a cell's property "${path}" is not in the stand-in`);
  return (style) => styleValue(style, key);
}

function withLeaf(style: CellStyle, [path, value]: readonly [string, unknown]): CellStyle {
  if (path === "format/borders/bottom/style") return withLine(style, String(value));
  if (path === "format/borders/bottom/color") return withStyle(style, "lineBelow", value);
  if (/^format\/borders\/(left|right|top)\/(style|color)$/.test(path)) {
    if (path.endsWith("color") || value === "None") return style;
  }
  if (path === "format/fill/pattern") {
    if (value === "None") return withStyle(style, "fill", undefined);
    if (value === "Solid") return style;
  }
  const key = PATHS[path];
  if (!key) throw new Error(`a cell's property "${path}" is not in the stand-in`);
  return withStyle(style, key, value);
}

/** A cell without fill or line tells a colour too: whether there is one is settled last. */
function lastWord([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const decides = (path: string): number => Number(/(pattern|style)$/.test(path));
  return decides(a) - decides(b);
}

/** Borders are asked for all together, and told side by side. */
function sided(path: string, side: string): string {
  return `${BORDERS}${side}/${path.slice(BORDERS.length)}`;
}

function onlyWidth(path: string): void {
  if (path !== "format/columnWidth") throw new Error(`a column's property "${path}" is not in the stand-in`);
}

function leavesOf(tree: Tree, above = ""): (readonly [string, unknown])[] {
  return Object.entries(tree).flatMap(([name, value]): (readonly [string, unknown])[] => {
    if (value === undefined) return [];
    return typeof value === "object" && value !== null
      ? leavesOf(value as Tree, `${above}${name}/`)
      : [[above + name, value]];
  });
}

function treeOf(leaves: readonly (readonly [string, unknown])[]): object {
  const root: Record<string, unknown> = {};
  for (const [path, value] of leaves) {
    const names = path.split("/");
    const last = names.pop() ?? "";
    let at = root;
    for (const name of names) at = (at[name] ??= {}) as Record<string, unknown>;
    at[last] = value;
  }
  return root;
}
