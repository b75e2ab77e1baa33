import { formatArea, type Area } from "../area";
import type { Sheet } from "../grid";
import { createCharts } from "./chart/charts";
import { createObject } from "./client-object";
import { createComments } from "./comments";
import { createEvent } from "./event";
import { createCustomProperties } from "./custom-properties";
import { createNames } from "./names";
import { createNotes } from "./notes";
import { invalidOperation, itemNotFound } from "./office-error";
import { createPageBreaks } from "./page-breaks";
import { createPageLayout } from "./page-layout";
import { checked, placeOf } from "./place";
import { createRange, rangeAt } from "./range/range";
import { ROW_HEIGHT } from "./range/range-geometry";
import { createSheetProtection, needFreeStructure } from "./protection";
import type { Ref, RequestQueue } from "./request-queue";
import { setSheetPart } from "./sheet-part";
import { isVisible, needAnother, sheetVisibility } from "./sheet-visibility";
import { strict } from "./strict";
import { createTables } from "./table/tables";

/** A worksheet that is found at sync; a null object where none is found. */
export function createWorksheet(queue: RequestQueue, ref: Ref<Sheet>): Excel.Worksheet {
  const { grid } = queue;
  const sheet = (): Sheet => {
    const found = ref.get();
    if (!found) throw itemNotFound("worksheet");
    return found;
  };
  const label = (): string => sheet().name;

  return createObject<Excel.Worksheet>(queue, {
    name: "Worksheet",
    label,
    ref,
    properties: {
      id: { read: () => sheet().id },
      name: { read: () => sheet().name },
      standardHeight: { read: () => ROW_HEIGHT },
      showGridlines: {
        read: () => grid.parts().sheets[sheet().id]?.gridlines ?? true,
        write: (shown) => setSheetPart(grid, sheet(), { gridlines: shown ? undefined : false }),
      },
      visibility: sheetVisibility(grid, sheet),
    },
    actions: {
      activate: () => {
        if (!isVisible(grid, sheet())) throw invalidOperation("A hidden worksheet cannot be activated.");
        grid.activateSheet(sheet().id);
      },
      delete: () => {
        needFreeStructure(grid);
        needAnother(grid, sheet());
        grid.deleteSheet(sheet().id);
        queue.cellsChanged();
      },
    },
    members: {
      getRange: (address) => rangeAt(queue, () => placeOf(needed(address), grid, sheet())),
      getCell: (row, column) =>
        rangeAt(queue, () => ({ sheet: sheet(), area: checked({ row, column, rows: 1, columns: 1 }) })),
      getRangeByIndexes: (row, column, rows, columns) =>
        rangeAt(queue, () => ({ sheet: sheet(), area: checked({ row, column, rows, columns }) })),
      getUsedRangeOrNullObject(valuesOnly) {
        if (valuesOnly !== true)
          throw new Error("Worksheet.getUsedRangeOrNullObject of formatted cells too is not in the stand-in");
        const find = () => {
          const area = grid.usedArea(sheet().id);
          return area && { sheet: sheet(), area };
        };
        return createRange(queue, queue.lookup(find, { settled: true }));
      },
      get tables() {
        return createTables(queue, sheet, label);
      },
      get charts() {
        return createCharts(queue, sheet, label);
      },
      get names() {
        return createNames(queue, () => sheet().id, label);
      },
      get notes() {
        return createNotes(queue, sheet, label);
      },
      get comments() {
        return createComments(queue, sheet, label);
      },
      get customProperties() {
        return createCustomProperties(queue, sheet, label);
      },
      get protection() {
        return createSheetProtection(queue, sheet, label);
      },
      get pageLayout() {
        return createPageLayout(queue, sheet, label);
      },
      get horizontalPageBreaks() {
        return createPageBreaks(queue, sheet, label);
      },
      get freezePanes() {
        return createObject<Excel.WorksheetFreezePanes>(queue, {
          name: "WorksheetFreezePanes",
          label: () => `${label()}.freezePanes`,
          actions: {
            freezeRows: (count = 1) => setSheetPart(grid, sheet(), { frozenRows: count }),
            unfreeze: () => setSheetPart(grid, sheet(), { frozenRows: undefined }),
          },
        });
      },
      get onSelectionChanged() {
        return createEvent<Excel.WorksheetSelectionChangedEventArgs>(
          "Worksheet.onSelectionChanged",
          queue,
          (handler) => {
            const { id } = sheet();
            return grid.onSelectionChanged((selection) => {
              if (selection.sheet.id === id) void handler(selectionEvent(id, selection.area));
            });
          },
        );
      },
    },
  });
}

function needed(address: string | undefined): string {
  if (address !== undefined) return address;
  throw new Error("Worksheet.getRange() without an address is not in the stand-in");
}

function selectionEvent(worksheetId: string, area: Area): Excel.WorksheetSelectionChangedEventArgs {
  const members: Pick<Excel.WorksheetSelectionChangedEventArgs, "address" | "type" | "worksheetId"> = {
    type: "WorksheetSelectionChanged",
    address: formatArea(area),
    worksheetId,
  };
  return strict("WorksheetSelectionChangedEventArgs", members);
}
