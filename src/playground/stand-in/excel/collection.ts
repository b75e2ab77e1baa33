import { createObject, loadNow, type ObjectSpec } from "./client-object";
import { expandLoad, type LoadOptions } from "./load-options";
import { known, type Ref, type RequestQueue } from "./request-queue";

interface CollectionSpec<T, Item extends object, Key> extends ObjectSpec<T> {
  /** What its items are found by, in their order. */
  readonly keys: () => readonly Key[];
  readonly item: (ref: Ref<Key>) => Item;
}

/** Presents a collection, whose items are there after load and sync. */
export function createCollection<T extends { readonly items: Item[] }, Item extends object, Key>(
  queue: RequestQueue,
  { keys, item, properties, members, ...spec }: CollectionSpec<T, Item, Key>,
): T {
  const isOwn = (name: string): boolean => name in { items: true, ...properties };

  const loadItemsNow: CollectionSpec<T, Item, Key>["loadNow"] = (options, readOwn) => {
    const { own, nested } = expandLoad(options);
    // What a collection itself does not have is asked of its items.
    const ofItems = [
      ...own.filter((name) => !isOwn(name)),
      ...[...nested].flatMap(([name, paths]) =>
        name === "items" ? paths : paths.map((path) => `${name}/${path}`),
      ),
    ];
    readOwn([...new Set([...own.filter(isOwn), "items"])]);
    if (ofItems.length > 0) for (const each of collection.items) loadNow(each, ofItems);
  };
  const load = (options: LoadOptions): T => {
    // Without names it throws at once.
    expandLoad(options);
    queue.read(() => loadNow(collection, options));
    return collection;
  };

  const items = { read: () => keys().map((key) => item(known(key))) };
  const collection: T = createObject<T>(queue, {
    ...spec,
    loadNow: loadItemsNow,
    properties: { ...properties, items } as unknown as NonNullable<ObjectSpec<T>["properties"]>,
    members: { ...members, load } as unknown as Partial<T>,
  });
  return collection;
}
