import { createApplication } from "./application";
import { createObject } from "./client-object";
import { createEvent } from "./event";
import { createNames } from "./names";
import { createNotes } from "./notes";
import { createWorkbookProtection } from "./protection";
import { rangeAt } from "./range/range";
import type { RequestQueue } from "./request-queue";
import { createSettings } from "./settings";
import { createTables } from "./table/tables";
import { createWorksheets } from "./worksheets";

export function createWorkbook(queue: RequestQueue): Excel.Workbook {
  const { grid } = queue;
  const workbook: Excel.Workbook = createObject<Excel.Workbook>(queue, {
    name: "Workbook",
    label: () => "workbook",
    members: {
      getSelectedRange: () => rangeAt(queue, () => grid.selection()),
      getActiveCell: () =>
        rangeAt(queue, () => {
          const { sheet, area } = grid.selection();
          return { sheet, area: { ...area, rows: 1, columns: 1 } };
        }),
      get application() {
        return createApplication(queue);
      },
      get names() {
        return createNames(
          queue,
          () => undefined,
          () => "workbook",
        );
      },
      get notes() {
        return createNotes(
          queue,
          () => undefined,
          () => "workbook",
        );
      },
      get protection() {
        return createWorkbookProtection(queue);
      },
      get settings() {
        return createSettings(queue);
      },
      get tables() {
        return createTables(
          queue,
          () => undefined,
          () => "workbook",
        );
      },
      get worksheets() {
        return createWorksheets(queue);
      },
      get onSelectionChanged() {
        return createEvent<Excel.SelectionChangedEventArgs>("Workbook.onSelectionChanged", queue, (handler) =>
          grid.onSelectionChanged(() => void handler({ workbook })),
        );
      },
    },
  });
  return workbook;
}
