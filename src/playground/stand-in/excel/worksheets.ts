import type { Sheet } from "../grid";
import { OfficeError, itemNotFound } from "./office-error";
import type { RequestQueue } from "./request-queue";
import { strict } from "./strict";
import { createWorksheet } from "./worksheet";

type WorksheetsMembers = Pick<
  Excel.WorksheetCollection,
  "add" | "getActiveWorksheet" | "getItem" | "getItemOrNullObject"
>;

export function createWorksheets(
  queue: RequestQueue,
  context: Excel.RequestContext,
): Excel.WorksheetCollection {
  const { grid } = queue;
  const find = (key: string): Sheet | undefined =>
    grid.sheets().find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());

  const members: WorksheetsMembers = {
    getActiveWorksheet: () => createWorksheet(queue, context, () => grid.activeSheet()),
    getItemOrNullObject: (key) => createWorksheet(queue, context, () => find(key)),
    getItem: (key) =>
      createWorksheet(queue, context, () => {
        const sheet = find(key);
        if (!sheet) throw itemNotFound(`worksheet "${key}"`);
        return sheet;
      }),
    add: (name) =>
      createWorksheet(queue, context, () => {
        if (name === undefined) throw new Error("worksheets.add() without a name is not in the stand-in");
        if (find(name)) throw new OfficeError("ItemAlreadyExists", `A worksheet "${name}" already exists.`);
        return grid.addSheet(name);
      }),
  };
  return strict("WorksheetCollection", members);
}
