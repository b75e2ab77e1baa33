import { contains, intersection } from "../../area-overlap";
import { createResult } from "../client-result";
import { createCollection } from "../collection";
import { itemNotFound } from "../office-error";
import type { RangePlace } from "../place";
import type { RequestQueue } from "../request-queue";
import { createTable } from "./table";

/** The tables that a range touches, or those only that it holds wholly. */
export function createTablesOf(
  queue: RequestQueue,
  place: () => RangePlace,
  fullyContained: boolean,
): Excel.TableScopedCollection {
  const { grid } = queue;
  const keys = (): string[] => {
    const { sheet, area } = place();
    return grid
      .parts()
      .tables.filter(({ sheetId }) => sheetId === sheet.id)
      .filter((table) =>
        fullyContained ? contains(area, table.area) : intersection(area, table.area) !== undefined,
      )
      .map(({ id }) => id);
  };
  return createCollection<Excel.TableScopedCollection, Excel.Table, string>(queue, {
    name: "TableScopedCollection",
    label: () => "tables",
    keys,
    item: (ref) => createTable(queue, ref),
    members: {
      getCount: () => createResult(queue, () => keys().length),
      getItem: (id) => {
        const find = (): string => {
          if (!keys().includes(id)) throw itemNotFound(`table "${id}"`);
          return id;
        };
        return createTable(queue, queue.lookup(find));
      },
    },
  });
}
