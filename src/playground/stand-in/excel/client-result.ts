import { OfficeError } from "./office-error";
import type { RequestQueue } from "./request-queue";
import { strict } from "./strict";

/** What a method gives that is read after the sync. */
export function createResult<T>(queue: RequestQueue, read: () => T): OfficeExtension.ClientResult<T> {
  let result: { value: T } | undefined;
  queue.read(() => (result = { value: read() }));
  const members: Pick<OfficeExtension.ClientResult<T>, "value"> = {
    get value() {
      if (!result) {
        throw new OfficeError("ValueNotLoaded", "The value of the result object has not been loaded yet.");
      }
      return result.value;
    },
  };
  return strict("ClientResult", members);
}
