import type { Sheet } from "../grid";
import { createObject } from "./client-object";
import { createCollection } from "./collection";
import { itemNotFound } from "./office-error";
import type { Ref, RequestQueue } from "./request-queue";
import { setSheetPart } from "./sheet-part";

/** What the add-in keeps on one sheet; a key is found in capitals and small letters alike. */
export function createCustomProperties(
  queue: RequestQueue,
  sheet: () => Sheet,
  sheetLabel: () => string,
): Excel.WorksheetCustomPropertyCollection {
  const { grid } = queue;
  const label = (): string => `${sheetLabel()}.customProperties`;
  const kept = (): Readonly<Record<string, string>> => grid.parts().sheets[sheet().id]?.properties ?? {};
  const find = (key: string): string | undefined =>
    Object.keys(kept()).find((each) => each.toLowerCase() === key.toLowerCase());
  const keep = (properties: Readonly<Record<string, string>>): void =>
    setSheetPart(grid, sheet(), {
      properties: Object.keys(properties).length === 0 ? undefined : properties,
    });

  const createProperty = (ref: Ref<string>): Excel.WorksheetCustomProperty => {
    const key = (): string => {
      const found = ref.get();
      if (found === undefined || !(found in kept())) throw itemNotFound("custom property");
      return found;
    };
    return createObject<Excel.WorksheetCustomProperty>(queue, {
      name: "WorksheetCustomProperty",
      label: () => `${label()}.${key()}`,
      ref,
      properties: {
        key: { read: key },
        value: { read: () => kept()[key()] ?? "", write: (value) => keep({ ...kept(), [key()]: value }) },
      },
      actions: {
        delete: () => {
          const gone = key();
          keep(Object.fromEntries(Object.entries(kept()).filter(([name]) => name !== gone)));
        },
      },
    });
  };

  return createCollection<Excel.WorksheetCustomPropertyCollection, Excel.WorksheetCustomProperty, string>(
    queue,
    {
      name: "WorksheetCustomPropertyCollection",
      label,
      keys: () => Object.keys(kept()),
      item: createProperty,
      members: {
        add(key, value) {
          const add = (): string => {
            const name = find(key) ?? key;
            keep({ ...kept(), [name]: value });
            return name;
          };
          const line = (): string => `${label()}.add(${key}, ${JSON.stringify(value)})`;
          return createProperty(queue.lookup(add, { line }));
        },
        getItemOrNullObject: (key) => createProperty(queue.lookup(() => find(key))),
        getItem: (key) =>
          createProperty(
            queue.lookup(() => {
              const found = find(key);
              if (found === undefined) throw itemNotFound(`custom property "${key}"`);
              return found;
            }),
          ),
      },
    },
  );
}
