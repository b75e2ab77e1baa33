import type { Sheet } from "../grid";
import { createCollection } from "./collection";
import { invalidArgument, itemNotFound, OfficeError } from "./office-error";
import { needFreeStructure } from "./protection";
import type { RequestQueue } from "./request-queue";
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

/** At most 31 letters, an emoji counted twice; control characters and halves of an emoji are no letters. */
const isSheetName = (name: string): boolean =>
  /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name) && !/[\p{Cc}\p{Cs}]/u.test(name);
