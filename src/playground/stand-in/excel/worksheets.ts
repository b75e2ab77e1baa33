import { formatArea, type Area } from "../area";
import type { Sheet } from "../grid";
import { createCollection } from "./collection";
import { createEvent } from "./event";
import { invalidArgument, itemNotFound, OfficeError } from "./office-error";
import { needFreeStructure } from "./protection";
import type { RequestQueue } from "./request-queue";
import { strict } from "./strict";
import { createWorksheet } from "./worksheet";

export function createWorksheets(queue: RequestQueue): Excel.WorksheetCollection {
  const { grid } = queue;
  const find = (key: string): Sheet | undefined =>
    grid.sheets().find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());

  return createCollection<Excel.WorksheetCollection, Excel.Worksheet, Sheet>(queue, {
    name: "WorksheetCollection",
    label: () => "worksheets",
    keys: () => grid.sheets(),
    item: (ref) => createWorksheet(queue, ref),
    members: {
      get onChanged() {
        return createEvent<Excel.WorksheetChangedEventArgs>(
          "WorksheetCollection.onChanged",
          queue,
          (handler) =>
            grid.onCellsChanged((sheetId, area) => {
              const triggerSource = queue.host.isSending ? "ThisLocalAddin" : "Unknown";
              void handler(changedEvent(sheetId, area, triggerSource));
            }),
        );
      },
      get onCalculated() {
        return createEvent<Excel.WorksheetCalculatedEventArgs>(
          "WorksheetCollection.onCalculated",
          queue,
          (handler) => grid.onCalculated((sheetId) => void handler(calculatedEvent(sheetId))),
        );
      },
      getActiveWorksheet: () =>
        createWorksheet(
          queue,
          queue.lookup(() => grid.activeSheet()),
        ),
      getItemOrNullObject: (key) =>
        createWorksheet(
          queue,
          queue.lookup(() => find(key)),
        ),
      getItem: (key) =>
        createWorksheet(
          queue,
          queue.lookup(() => {
            const sheet = find(key);
            if (!sheet) throw itemNotFound(`worksheet "${key}"`);
            return sheet;
          }),
        ),
      add(name) {
        if (name === undefined) throw new Error("worksheets.add() without a name is not in the stand-in");
        const add = (): Sheet => {
          needFreeStructure(grid);
          if (!isSheetName(name)) throw invalidArgument(`"${name}" names no worksheet.`);
          if (find(name)) throw new OfficeError("ItemAlreadyExists", `A worksheet "${name}" already exists.`);
          return grid.addSheet(name);
        };
        return createWorksheet(queue, queue.lookup(add, { line: () => `worksheets.add(${name})` }));
      },
    },
  });
}

type ChangedEvent = Pick<
  Excel.WorksheetChangedEventArgs,
  "address" | "changeType" | "source" | "triggerSource" | "type" | "worksheetId"
>;

function changedEvent(
  worksheetId: string,
  area: Area,
  triggerSource: "ThisLocalAddin" | "Unknown",
): Excel.WorksheetChangedEventArgs {
  const members: ChangedEvent = {
    type: "WorksheetChanged",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource,
    address: formatArea(area),
    worksheetId,
  };
  return strict("WorksheetChangedEventArgs", members);
}

function calculatedEvent(worksheetId: string): Excel.WorksheetCalculatedEventArgs {
  const members: Pick<Excel.WorksheetCalculatedEventArgs, "type" | "worksheetId"> = {
    type: "WorksheetCalculated",
    worksheetId,
  };
  return strict("WorksheetCalculatedEventArgs", members);
}

/** At most 31 letters, an emoji counted twice; control characters and halves of an emoji are no letters. */
const isSheetName = (name: string): boolean =>
  /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name) && !/[\p{Cc}\p{Cs}]/u.test(name);
