import type { KeptWorkbook } from "./workbook-file";

/** What the page opens with when it is loaded anew. */
export interface HandedOver {
  readonly name: string;
  readonly kept: KeptWorkbook;
  /** The workbook that was there before, for when the other cannot be shown. */
  readonly before?: HandedOver;
  /** The file that could not be shown instead. */
  readonly refused?: string;
}

const STORE = "handed-over";
const KEY = "workbook";

/** Keeps a workbook in the browser for a moment. Like one of Excel's, it comes with a grid and a pane of its own. */
export async function handOver(handed: HandedOver): Promise<void> {
  await inStore((store) => store.put(handed, KEY));
}

/** What was handed over, which then is kept no more. */
export const takeOver = (): Promise<HandedOver | undefined> =>
  inStore((store) => {
    const found = store.get(KEY) as IDBRequest<HandedOver | undefined>;
    store.delete(KEY);
    return found;
  });

async function inStore<T>(work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open("ati-playground", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  try {
    const transaction = database.transaction(STORE, "readwrite");
    const result = await settled(work(transaction.objectStore(STORE)));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("The browser keeps nothing."));
    });
    return result;
  } finally {
    database.close();
  }
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser keeps nothing."));
  });
