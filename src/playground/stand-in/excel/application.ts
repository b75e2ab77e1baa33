import { createObject } from "./client-object";
import { invalidArgument } from "./office-error";
import type { RequestQueue } from "./request-queue";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

/** What Microsoft's client makes of Excel.createWorkbook; the add-in cannot call it. */
interface OfTheClient {
  createWorkbook(file: string): { open(): void };
}

/** Excel itself: it draws nothing until the sync anyway, and calculates by itself unless it is told not to. */
export function createApplication(queue: RequestQueue): Excel.Application {
  return createObject<Excel.Application & OfTheClient>(queue, {
    name: "Application",
    label: () => "application",
    properties: {
      calculationMode: {
        read: () => queue.host.calculationMode,
        write: (mode) => {
          if (!MODES.includes(mode)) throw invalidArgument("calculationMode");
          queue.host.calculationMode = mode;
          queue.cellsChanged();
        },
      },
      calculationState: { read: () => "Done" },
    },
    members: {
      // It covers what comes after it.
      suspendScreenUpdatingUntilNextSync: () =>
        queue.change(
          () => undefined,
          () => "application.suspendScreenUpdatingUntilNextSync()",
        ),
      calculate: () =>
        queue.add(() => {
          queue.host.stale.calculate();
          queue.cellsChanged();
        }),
      createWorkbook: (file) =>
        createObject<{ open(): void }>(queue, {
          name: "WorkbookCreated",
          label: () => "new workbook",
          actions: { open: () => queue.host.openWorkbook(file) },
        }),
    },
  });
}
