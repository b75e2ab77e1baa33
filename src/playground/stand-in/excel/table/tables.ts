import type { Sheet } from "../../grid";
import type { TablePart } from "../../parts";
import { createCollection } from "../collection";
import { itemNotFound } from "../office-error";
import type { RequestQueue } from "../request-queue";
import { show } from "../show";
import { addTable } from "./add-table";
import { createTable } from "./table";

/** The tables of a sheet, or of the whole workbook where no sheet is given. */
export function createTables(
  queue: RequestQueue,
  sheet: () => Sheet | undefined,
  label: () => string,
): Excel.TableCollection {
  const { grid } = queue;
  const tables = (): readonly TablePart[] => {
    const own = sheet();
    return grid.parts().tables.filter(({ sheetId }) => own === undefined || sheetId === own.id);
  };
  const find = (key: string): string | undefined =>
    tables().find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase())?.id;

  return createCollection<Excel.TableCollection, Excel.Table, string>(queue, {
    name: "TableCollection",
    label: () => `${label()}.tables`,
    keys: () => tables().map(({ id }) => id),
    item: (ref) => createTable(queue, ref),
    members: {
      add: (address, hasHeaders) =>
        createTable(
          queue,
          queue.lookup(() => addTable(queue, address, hasHeaders, sheet()), {
            settled: true,
            line: () => `${label()}.tables.add(${show(address)}, ${hasHeaders})`,
          }),
        ),
      getItemOrNullObject: (key) =>
        createTable(
          queue,
          queue.lookup(() => find(key)),
        ),
      getItem: (key) =>
        createTable(
          queue,
          queue.lookup(() => {
            const id = find(key);
            if (id === undefined) throw itemNotFound(`table "${key}"`);
            return id;
          }),
        ),
    },
  });
}
