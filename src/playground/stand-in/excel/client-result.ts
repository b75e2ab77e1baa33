import { OfficeError } from "./office-error";
import type { RequestQueue } from "./request-queue";
import { strict } from "./strict";

const results = new WeakSet();

/** Whether a method gave a value to be read after the sync, and no object. */
export function isResult(given: unknown): given is OfficeExtension.ClientResult<unknown> {
  return typeof given === "object" && given !== null && results.has(given);
}

/** What a method gives that is read after the sync. */
export function createResult<T>(queue: RequestQueue, read: () => T): OfficeExtension.ClientResult<T> {
  let result: { value: T } | undefined;
  queue.read(() => {
    result = { value: read() };
    queue.tells(result.value);
  });
  const members: Pick<OfficeExtension.ClientResult<T>, "value"> = {
    get value() {
      if (!result) {
        throw new OfficeError("ValueNotLoaded", "The value of the result object has not been loaded yet.");
      }
      return result.value;
    },
  };
  const proxy = strict<OfficeExtension.ClientResult<T>>("ClientResult", members);
  results.add(proxy);
  return proxy;
}
