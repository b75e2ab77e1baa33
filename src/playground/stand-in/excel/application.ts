import { createObject } from "./client-object";
import { invalidArgument } from "./office-error";
import type { RequestQueue } from "./request-queue";

/** As the system has it; none of the stand-in's users sets another. */
const decimalOf = ({ host }: RequestQueue): string =>
  new Intl.NumberFormat(host.manners.culture).formatToParts(0.5).find(({ type }) => type === "decimal")
    ?.value ?? ".";

const createCulture = (queue: RequestQueue): Excel.CultureInfo =>
  createObject<Excel.CultureInfo>(queue, {
    name: "CultureInfo",
    label: () => "application.cultureInfo",
    properties: { name: { read: () => queue.host.manners.culture } },
    members: {
      get numberFormat() {
        return createObject<Excel.NumberFormatInfo>(queue, {
          name: "NumberFormatInfo",
          label: () => "application.cultureInfo.numberFormat",
          properties: { numberDecimalSeparator: { read: () => decimalOf(queue) } },
        });
      },
    },
  });

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
      decimalSeparator: { read: () => decimalOf(queue) },
    },
    members: {
      get cultureInfo() {
        return createCulture(queue);
      },
      // It covers what comes after it.
      suspendScreenUpdatingUntilNextSync: () =>
        queue.change(
          () => undefined,
          () => "application.suspendScreenUpdatingUntilNextSync()",
        ),
      calculate: (type) =>
        queue.add(() => {
          queue.host.stale.calculate();
          if (type !== "Recalculate") queue.host.grid.recalculate();
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
