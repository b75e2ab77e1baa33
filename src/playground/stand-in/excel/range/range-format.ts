import type { CellStyle } from "../../grid";
import { createObject, type Property } from "../client-object";
import { invalidArgument } from "../office-error";
import type { RangePlace } from "../place";
import type { RequestQueue } from "../request-queue";
import { shared, withStyle, type StyleKey } from "./style-values";

/** What Excel lets a row have. */
const MOST_HEIGHT = 409.5;

type Change = (style: CellStyle) => CellStyle;

/** The formatting of a range's cells; what they do not share reads as null. */
export function createRangeFormat(
  queue: RequestQueue,
  place: () => RangePlace,
  label: () => string,
): Excel.RangeFormat {
  const { grid } = queue;
  const restyle = (change: Change, where: (from: RangePlace) => RangePlace = (from) => from): void => {
    const { sheet, area } = where(place());
    const styles = grid.readStyles(sheet.id, area);
    grid.writeStyles(
      sheet.id,
      area,
      styles.map((row) => row.map(change)),
    );
  };
  const styled = <V>(key: StyleKey): Property<V> => ({
    read: () => shared(grid.readStyles(place().sheet.id, place().area), key) as never,
    write: (value) => restyle((style) => withStyle(style, key, value)),
  });

  return createObject<Excel.RangeFormat>(queue, {
    name: "RangeFormat",
    label: () => `${label()}.format`,
    properties: {
      wrapText: styled("wrap"),
      horizontalAlignment: styled("horizontal"),
      verticalAlignment: styled("vertical"),
      columnWidth: {
        read: () => {
          const [first = 0, ...others] = new Set(grid.columnWidths(place().sheet.id, place().area));
          return others.length === 0 ? first : null;
        },
        write: (width) => {
          const { sheet, area } = place();
          if (!(width >= 0)) throw invalidArgument("columnWidth");
          grid.setColumnWidths(sheet.id, area, Array<number>(area.columns).fill(width));
        },
      },
      rowHeight: {
        read: () => {
          const [first = 0, ...others] = new Set(grid.rowHeights(place().sheet.id, place().area));
          return others.length === 0 ? first : null;
        },
        write: (height) => {
          const { sheet, area } = place();
          if (!(height >= 0 && height <= MOST_HEIGHT)) throw invalidArgument("rowHeight");
          grid.setRowHeights(sheet.id, area, Array<number>(area.rows).fill(height));
        },
      },
    },
    actions: {
      autofitColumns: () => grid.fitColumns(place().sheet.id, place().area),
      autofitRows: () => grid.fitRows(place().sheet.id, place().area),
    },
    members: {
      get font() {
        return createObject<Excel.RangeFont>(queue, {
          name: "RangeFont",
          label: () => `${label()}.format.font`,
          properties: {
            bold: styled("bold"),
            italic: styled("italic"),
            color: styled("color"),
            size: styled("size"),
          },
        });
      },
      get fill() {
        return createObject<Excel.RangeFill>(queue, {
          name: "RangeFill",
          label: () => `${label()}.format.fill`,
          properties: { color: styled("fill") },
          actions: { clear: () => restyle((style) => withStyle(style, "fill", undefined)) },
        });
      },
      get borders() {
        return createBorders(queue, label, restyle);
      },
    },
  });
}

function createBorders(
  queue: RequestQueue,
  label: () => string,
  restyle: (change: Change, where: (from: RangePlace) => RangePlace) => void,
): Excel.RangeBorderCollection {
  return createObject<Excel.RangeBorderCollection>(queue, {
    name: "RangeBorderCollection",
    label: () => `${label()}.format.borders`,
    members: {
      getItem(index: string) {
        const rows = ROWS[index];
        if (!rows) throw new Error(`borders.getItem("${index}") is not in the stand-in`);
        return createObject<Excel.RangeBorder>(queue, {
          name: "RangeBorder",
          label: () => `${label()}.format.borders.${index}`,
          properties: {
            style: { write: (style) => restyle((old) => withLine(old, style), rows) },
            color: { write: (color) => restyle((old) => withStyle(old, "lineBelow", color), rows) },
          },
        });
      },
    },
  });
}

/** A line's style, of which the stand-in has one: a new line is black. */
export function withLine(style: CellStyle, line: string): CellStyle {
  if (line === "None") return withStyle(style, "lineBelow", undefined);
  if (line !== "Continuous") throw new Error(`a border's style "${line}" is not in the stand-in`);
  return withStyle(style, "lineBelow", style.lineBelow ?? "#000000");
}

/** The rows whose cells have the lines of these borders below them. */
const ROWS: Readonly<Record<string, (place: RangePlace) => RangePlace>> = {
  EdgeBottom: ({ sheet, area }) => ({ sheet, area: { ...area, row: area.row + area.rows - 1, rows: 1 } }),
  InsideHorizontal: ({ sheet, area }) => ({ sheet, area: { ...area, rows: area.rows - 1 } }),
};
