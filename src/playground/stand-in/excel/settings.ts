import { createObject } from "./client-object";
import { createCollection } from "./collection";
import { itemNotFound } from "./office-error";
import type { Ref, RequestQueue } from "./request-queue";

/** What the add-in keeps in the workbook, by its key. */
export function createSettings(queue: RequestQueue): Excel.SettingCollection {
  const { grid } = queue;
  const prefix = prefixOf(queue);
  const find = (key: string): string | undefined =>
    prefix + key in grid.parts().settings ? prefix + key : undefined;

  return createCollection<Excel.SettingCollection, Excel.Setting, string>(queue, {
    name: "SettingCollection",
    label: () => "settings",
    keys: () => Object.keys(grid.parts().settings).filter((key) => isOf(key, prefix)),
    item: (ref) => createSetting(queue, ref),
    members: {
      add(key: string, value: unknown) {
        const add = (): string => {
          keepSetting(queue, prefix + key, value);
          return prefix + key;
        };
        const line = (): string => `settings.add(${key}, ${JSON.stringify(value)})`;
        return createSetting(queue, queue.lookup(add, { line }));
      },
      getItemOrNullObject: (key) =>
        createSetting(
          queue,
          queue.lookup(() => find(key)),
        ),
      getItem: (key) =>
        createSetting(
          queue,
          queue.lookup(() => {
            const found = find(key);
            if (found === undefined) throw itemNotFound(`setting "${key}"`);
            return found;
          }),
        ),
    },
  });
}

function createSetting(queue: RequestQueue, ref: Ref<string>): Excel.Setting {
  const { grid } = queue;
  const key = (): string => {
    const found = ref.get();
    if (found === undefined || !(found in grid.parts().settings)) throw itemNotFound("setting");
    return found;
  };
  return createObject<Excel.Setting>(queue, {
    name: "Setting",
    label: () => `settings.${key()}`,
    ref,
    properties: {
      key: { read: () => key().slice(prefixOf(queue).length) },
      value: {
        read: () => copy(grid.parts().settings[key()]),
        write: (value: unknown) => keepSetting(queue, key(), value),
      },
    },
    actions: {
      delete: () => {
        const parts = grid.parts();
        const gone = key();
        const kept = Object.entries(parts.settings).filter(([name]) => name !== gone);
        grid.setParts({ ...parts, settings: Object.fromEntries(kept) });
      },
    },
  });
}

/** Settings of another catalogue are kept apart in the same file. */
const prefixOf = ({ host }: RequestQueue): string =>
  host.manners.catalogue === "" ? "" : `${host.manners.catalogue}${APART}`;

const isOf = (key: string, prefix: string): boolean =>
  prefix === "" ? !key.includes(APART) : key.startsWith(prefix);

const APART = "::";

function keepSetting({ grid }: RequestQueue, key: string, value: unknown): void {
  const parts = grid.parts();
  grid.setParts({ ...parts, settings: { ...parts.settings, [key]: copy(value) } });
}

/** A workbook keeps JSON. */
function copy(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}
