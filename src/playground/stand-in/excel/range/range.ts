import { formatAddress } from "../../area";
import { bounding, intersection } from "../../area-overlap";
import { createObject } from "../client-object";
import { createConditionalFormats } from "../conditional-format/conditional-formats";
import { invalidArgument, itemNotFound } from "../office-error";
import { checked, notePlace, MOST_COLUMNS, MOST_ROWS, placeOf, type RangePlace } from "../place";
import { type Ref, type RequestQueue } from "../request-queue";
import { createTablesOf } from "../table/tables-of-range";
import { createWorksheet } from "../worksheet";
import {
  getCellProperties,
  getColumnProperties,
  setCellProperties,
  setColumnProperties,
} from "./cell-properties";
import { clearRange } from "./clear-range";
import { createDataValidation } from "./data-validation";
import { createMergedAreas } from "./merged-areas";
import { createRangeFormat } from "./range-format";
import { rangeGeometry } from "./range-geometry";
import { rangeValues } from "./range-values";
import { deleteLines, insertLines } from "./lines";
import { hasSpill, spillParent, spillTo } from "./spill";
import { usedWithin } from "./used-within";

/** A range that is found at sync; a null object where nothing is found. */
export function createRange(queue: RequestQueue, ref: Ref<RangePlace>): Excel.Range {
  const { grid } = queue;
  const place = (): RangePlace => {
    const found = ref.get();
    if (!found) throw itemNotFound("range");
    checked(found.area);
    return found;
  };
  const label = (): string => formatAddress(place().sheet.name, place().area);
  const change = (run: () => void, line: string): void => queue.change(run, () => `${label()}.${line}`);
  const derive = (pick: (from: RangePlace) => RangePlace | undefined, settled = false): Excel.Range =>
    createRange(
      queue,
      queue.lookup(() => pick(place()), { settled }),
    );

  const range = createObject<Excel.Range>(queue, {
    name: "Range",
    label,
    ref,
    lifetime: "run",
    properties: {
      ...rangeGeometry(grid, place),
      ...rangeValues(queue, place),
      hasSpill: { read: () => hasSpill(grid, place()) },
    },
    actions: {
      select: () => grid.select(place().sheet.id, place().area),
      clear: (applyTo = "All") => clearRange(queue, place(), applyTo),
      delete: (shift: string) => deleteLines(queue, place(), shift),
    },
    members: {
      get worksheet() {
        return createWorksheet(queue, { get: () => place().sheet, isDone: ref.isDone });
      },
      get format() {
        return createRangeFormat(queue, place, label);
      },
      get conditionalFormats() {
        return createConditionalFormats(queue, place, label);
      },
      get dataValidation() {
        return createDataValidation(queue, place, label);
      },
      getCell: (row, column) =>
        derive(({ sheet, area }) => ({
          sheet,
          area: { row: area.row + row, column: area.column + column, rows: 1, columns: 1 },
        })),
      getRow: (row) =>
        derive(({ sheet, area }) => ({ sheet, area: { ...area, row: area.row + row, rows: 1 } })),
      getColumn: (column) =>
        derive(({ sheet, area }) => ({ sheet, area: { ...area, column: area.column + column, columns: 1 } })),
      getLastCell: () =>
        derive(({ sheet, area: { row, column, rows, columns } }) => ({
          sheet,
          area: { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 },
        })),
      getEntireRow: () =>
        derive(({ sheet, area }) => ({ sheet, area: { ...area, column: 0, columns: MOST_COLUMNS } })),
      getEntireColumn: () =>
        derive(({ sheet, area }) => ({ sheet, area: { ...area, row: 0, rows: MOST_ROWS } })),
      insert: (shift: string) => {
        change(() => insertLines(queue, place(), shift), `insert(${JSON.stringify(shift)})`);
        return derive((from) => from);
      },
      getResizedRange: (deltaRows, deltaColumns) =>
        derive(({ sheet, area }) => ({
          sheet,
          area: { ...area, rows: area.rows + deltaRows, columns: area.columns + deltaColumns },
        })),
      getOffsetRange: (rows, columns) =>
        derive(({ sheet, area }) => ({
          sheet,
          area: { ...area, row: area.row + rows, column: area.column + columns },
        })),
      getBoundingRect: (other: Excel.Range | string) =>
        derive(({ sheet, area }) => {
          const that = placeOf(other, grid, sheet);
          if (that.sheet.id !== sheet.id) throw invalidArgument("The other range is on another sheet.");
          return { sheet, area: bounding(area, that.area) };
        }),
      getIntersectionOrNullObject: (other: Excel.Range | string) =>
        derive(({ sheet, area }) => {
          const that = placeOf(other, grid, sheet);
          const common = that.sheet.id === sheet.id ? intersection(area, that.area) : undefined;
          return common && { sheet, area: common };
        }),
      getUsedRangeOrNullObject(valuesOnly) {
        if (valuesOnly !== true)
          throw new Error("Range.getUsedRangeOrNullObject of formatted cells too is not in the stand-in");
        return derive((from) => usedWithin(grid, from), true);
      },
      getSpillParentOrNullObject: () => derive((from) => spillParent(grid, from), true),
      getSpillingToRangeOrNullObject: () => derive((from) => spillTo(grid, from), true),
      getMergedAreasOrNullObject: () => createMergedAreas(queue, place),
      getTables: (fullyContained = false) => createTablesOf(queue, place, fullyContained),
      getCellProperties: (options) => getCellProperties(queue, place, options),
      setCellProperties: (cells) =>
        change(() => setCellProperties(grid, place(), cells), `setCellProperties(${JSON.stringify(cells)})`),
      getColumnProperties: (options) => getColumnProperties(queue, place, options),
      setColumnProperties: (columns) =>
        change(
          () => setColumnProperties(grid, place(), columns),
          `setColumnProperties(${JSON.stringify(columns)})`,
        ),
    },
  });
  notePlace(range, place);
  return range;
}

/** A range whose place is known or looked up without waiting for formulas. */
export function rangeAt(queue: RequestQueue, find: () => RangePlace | undefined): Excel.Range {
  return createRange(queue, queue.lookup(find));
}
