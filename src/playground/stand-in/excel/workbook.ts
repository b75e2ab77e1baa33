import { createEvent } from "./event";
import { createRange } from "./range";
import type { RequestQueue } from "./request-queue";
import { strict } from "./strict";
import { createWorksheets } from "./worksheets";

type WorkbookMembers = Pick<
  Excel.Workbook,
  "getActiveCell" | "getSelectedRange" | "onSelectionChanged" | "worksheets"
>;

export function createWorkbook(queue: RequestQueue, context: Excel.RequestContext): Excel.Workbook {
  const { grid } = queue;
  const members: WorkbookMembers = {
    getSelectedRange: () => createRange(queue, () => grid.selection()),
    getActiveCell: () =>
      createRange(queue, () => {
        const { sheet, area } = grid.selection();
        return { sheet, area: { ...area, rows: 1, columns: 1 } };
      }),
    worksheets: createWorksheets(queue, context),
    onSelectionChanged: createEvent("Workbook.onSelectionChanged", queue, context, (handler) =>
      grid.onSelectionChanged(() => void handler({ workbook: context.workbook })),
    ),
  };
  return strict("Workbook", members);
}
