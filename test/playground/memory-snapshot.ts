import { columnName, formatArea, type Area } from "../../src/playground/stand-in/area";
import type { CellValue } from "../../src/playground/stand-in/cell-value";
import type { CellStyle } from "../../src/playground/stand-in/grid";
import type { Parts } from "../../src/playground/stand-in/parts";
import { cellName } from "./memory-cells";
import type { MemorySheet } from "./memory-grid";

/** A cell that is not as new, with what is not as new in it. */
export interface SnapshotCell {
  readonly formula?: string;
  readonly value?: CellValue;
  readonly numberFormat?: string;
  readonly style?: CellStyle;
}

export interface Snapshot {
  readonly sheets: readonly {
    readonly name: string;
    /** By address, row by row. */
    readonly cells: Readonly<Record<string, SnapshotCell>>;
    /** By column, in points. */
    readonly widths: Readonly<Record<string, number>>;
    /** By row, counted from 1, in points; left out where none is as new. */
    readonly heights?: Readonly<Record<string, number>>;
  }[];
  /** As they are, but for ids, which are left out or are a sheet's name, and for areas, which are addresses. */
  readonly parts: Readonly<Record<string, unknown>>;
}

/** A workbook as a plain value of a stable order. */
export function takeSnapshot(sheets: readonly MemorySheet[], parts: Parts): Snapshot {
  const nameOf = (sheetId: string): string => sheets.find(({ id }) => id === sheetId)?.name ?? "#REF!";
  const bySheet = Object.entries(parts.sheets).map(([id, part]) => [nameOf(id), part]);
  return {
    sheets: sheets.map(({ name, cells, widths, heights }) => ({
      name,
      cells: Object.fromEntries(
        ordered(cells).flatMap(([row, columns]) =>
          ordered(columns).map(([column, { formula, value, numberFormat, style }]) => [
            cellName(row, column),
            {
              ...(formula !== "" ? { formula } : value !== null ? { value } : {}),
              ...(numberFormat !== "General" && { numberFormat }),
              ...(Object.keys(style).length > 0 && { style: stable(style, nameOf) as CellStyle }),
            },
          ]),
        ),
      ),
      widths: Object.fromEntries(ordered(widths).map(([column, width]) => [columnName(column), width])),
      ...(heights.size > 0 && {
        heights: Object.fromEntries(ordered(heights).map(([row, height]) => [String(row + 1), height])),
      }),
    })),
    parts: {
      ...(stable({ ...parts, sheets: Object.fromEntries(bySheet) as object }, nameOf) as object),
      ...Object.fromEntries(UNORDERED.map((name) => [name, sorted(stable(parts[name], nameOf))])),
    },
  };
}

/** Parts that lie side by side, in no order of their own. */
const UNORDERED = ["charts", "heatMaps", "rules", "choices", "notes", "comments"] as const;

const sorted = (values: unknown): unknown[] =>
  (values as unknown[])
    .map((value) => ({ value, text: JSON.stringify(value) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ value }) => value);

function ordered<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b);
}

const MARK = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function stable(value: unknown, nameOf: (sheetId: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => stable(item, nameOf));
  // Marks are drawn by lot.
  if (typeof value === "string") return value.replaceAll(MARK, "a mark");
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name, inner]) => name !== "id" && inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]: [string, unknown]) => {
      if (name === "sheetId") return ["sheet", nameOf(String(inner))];
      return name === "area" || name === "place"
        ? [name, formatArea(inner as Area)]
        : [name, stable(inner, nameOf)];
    });
  return Object.fromEntries(entries) as unknown;
}
