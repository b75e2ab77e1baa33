import type { Area } from "../../area";
import type { Sheet } from "../../grid";
import type { TablePart } from "../../parts";
import { createObject } from "../client-object";
import { itemNotFound } from "../office-error";
import type { RangePlace } from "../place";
import { clearRange } from "../range/clear-range";
import { rangeAt } from "../range/range";
import type { Ref, RequestQueue } from "../request-queue";
import { createWorksheet } from "../worksheet";
import { checkTableName } from "./table-name";

export function createTable(queue: RequestQueue, ref: Ref<string>): Excel.Table {
  const { grid } = queue;
  const part = (): TablePart => {
    const id = ref.get();
    const found = grid.parts().tables.find((table) => table.id === id);
    if (!found) throw itemNotFound("table");
    return found;
  };
  const sheet = (): Sheet => {
    const { sheetId } = part();
    const found = grid.sheets().find(({ id }) => id === sheetId);
    if (!found) throw itemNotFound("worksheet");
    return found;
  };
  const place = (pick: (area: Area) => Area = (area) => area): RangePlace => ({
    sheet: sheet(),
    area: pick(part().area),
  });
  const update = (change: Partial<TablePart>): void => {
    const { id } = part();
    const parts = grid.parts();
    grid.setParts({ ...parts, tables: parts.tables.map((t) => (t.id === id ? { ...t, ...change } : t)) });
  };
  const remove = (): void => {
    const { id } = part();
    const parts = grid.parts();
    grid.setParts({ ...parts, tables: parts.tables.filter((table) => table.id !== id) });
    // A formula that had no room in the table may spill now.
    queue.cellsChanged();
  };

  return createObject<Excel.Table>(queue, {
    name: "Table",
    label: () => `table "${part().name}"`,
    ref,
    properties: {
      id: { read: () => part().id },
      name: {
        read: () => part().name,
        write: (name) => {
          const { id } = part();
          const others = grid.parts().tables.filter((table) => table.id !== id);
          checkTableName(
            name,
            others.map((table) => table.name),
          );
          update({ name });
        },
      },
      style: { read: () => part().style, write: (style) => update({ style }) },
      showBandedRows: { read: () => part().banded, write: (banded) => update({ banded }) },
      showFilterButton: {
        read: () => part().filterButtons,
        write: (filterButtons) => update({ filterButtons }),
      },
    },
    actions: {
      delete: () => {
        const cells = place();
        remove();
        clearRange(queue, cells, "All");
      },
    },
    members: {
      get worksheet() {
        return createWorksheet(queue, { get: sheet, isDone: ref.isDone });
      },
      getRange: () => rangeAt(queue, () => place()),
      getHeaderRowRange: () => rangeAt(queue, () => place((area) => ({ ...area, rows: 1 }))),
      getDataBodyRange: () =>
        rangeAt(queue, () => place((area) => ({ ...area, row: area.row + 1, rows: area.rows - 1 }))),
      convertToRange() {
        const range = rangeAt(queue, () => place());
        const name = queue.lookup(() => part().name);
        queue.change(remove, () => `table "${name.get() ?? ""}".convertToRange()`);
        return range;
      },
    },
  });
}
