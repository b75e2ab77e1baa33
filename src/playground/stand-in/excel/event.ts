import type { RequestQueue } from "./request-queue";
import { strict } from "./strict";

type Handler<T> = (args: T) => Promise<unknown>;

/** An event of Excel: handlers are added and removed at sync. */
export function createEvent<T>(
  name: string,
  queue: RequestQueue,
  listen: (handler: Handler<T>) => () => void,
): OfficeExtension.EventHandlers<T> {
  const stops = new Map<Handler<T>, () => void>();

  const remove = (handler: Handler<T>): void =>
    queue.add(() => {
      stops.get(handler)?.();
      stops.delete(handler);
    });

  const members: Pick<OfficeExtension.EventHandlers<T>, "add" | "remove"> = {
    add(handler) {
      queue.add(() => stops.set(handler, listen(handler)));
      return strict("EventHandlerResult", { context: queue.context, remove: () => remove(handler) });
    },
    remove,
  };
  return strict(name, members);
}
