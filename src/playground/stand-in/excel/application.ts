import { createObject } from "./client-object";
import type { RequestQueue } from "./request-queue";

/** Excel itself: it draws nothing until the sync anyway, and calculates by itself. */
export function createApplication(queue: RequestQueue): Excel.Application {
  return createObject<Excel.Application>(queue, {
    name: "Application",
    label: () => "application",
    members: {
      suspendScreenUpdatingUntilNextSync: () => undefined,
      calculate: () =>
        queue.add(() => {
          queue.cellsChanged();
        }),
    },
  });
}
