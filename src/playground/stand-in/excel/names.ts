import type { NamePart } from "../parts";
import { checkFormula } from "./check-formula";
import { createObject } from "./client-object";
import { createCollection } from "./collection";
import { itemNotFound } from "./office-error";
import type { Ref, RequestQueue } from "./request-queue";

type Key = Pick<NamePart, "name" | "sheetId">;

/** The names that a workbook, or one of its sheets, defines. */
export function createNames(
  queue: RequestQueue,
  sheetId: () => string | undefined,
  label: () => string,
): Excel.NamedItemCollection {
  const { grid } = queue;
  const own = (): readonly NamePart[] =>
    (grid.parts().names ?? []).filter((name) => name.sheetId === sheetId());
  const find = (wanted: string): Key | undefined =>
    own().find(({ name }) => name.toLowerCase() === wanted.toLowerCase());

  return createCollection<Excel.NamedItemCollection, Excel.NamedItem, Key>(queue, {
    name: "NamedItemCollection",
    label: () => `${label()}.names`,
    keys: own,
    item: (ref) => createName(queue, ref),
    members: {
      getItemOrNullObject: (name) =>
        createName(
          queue,
          queue.lookup(() => find(name)),
        ),
      getItem: (name) =>
        createName(
          queue,
          queue.lookup(() => {
            const found = find(name);
            if (!found) throw itemNotFound(`name "${name}"`);
            return found;
          }),
        ),
    },
  });
}

function createName(queue: RequestQueue, ref: Ref<Key>): Excel.NamedItem {
  const { grid } = queue;
  const isIt = (part: NamePart): boolean => {
    const key = ref.get();
    return part.name === key?.name && part.sheetId === key.sheetId;
  };
  const part = (): NamePart => {
    const found = (grid.parts().names ?? []).find(isIt);
    if (!found) throw itemNotFound("name");
    return found;
  };
  return createObject<Excel.NamedItem>(queue, {
    name: "NamedItem",
    label: () => `names.${part().name}`,
    ref,
    properties: {
      name: { read: () => part().name },
      formula: {
        read: () => part().formula,
        write: (formula: string) => {
          checkFormula(formula, grid);
          const parts = grid.parts();
          const names = (parts.names ?? []).map((name) => (isIt(name) ? { ...name, formula } : name));
          grid.setParts({ ...parts, names });
          queue.cellsChanged();
        },
      },
      value: {
        read: () => {
          const { formula, values } = part();
          return (values[formula] ?? literalOf(formula)) as string | null;
        },
      },
      type: { read: () => typeOf(part()) },
    },
  });
}

/** As Excel.NamedItemType names it. */
function typeOf({ formula, values }: NamePart): string {
  const value = values[formula] ?? literalOf(formula);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#[A-Z0-9/]+[!?]?$/.test(value) ? "Error" : "String";
}

function literalOf(formula: string): string | number | boolean {
  const text = formula.slice(1);
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}
