import type { Sheet } from "../grid";
import { createObject } from "./client-object";
import { generalException } from "./office-error";
import { placeOf } from "./place";
import type { RequestQueue } from "./request-queue";
import { setSheetPart } from "./sheet-part";
import { show } from "./show";

/** The rows of a sheet before which a printed page begins. */
export function createPageBreaks(
  queue: RequestQueue,
  sheet: () => Sheet,
  sheetLabel: () => string,
): Excel.PageBreakCollection {
  const { grid } = queue;
  const rows = (): readonly number[] => grid.parts().sheets[sheet().id]?.pageBreaks ?? [];
  const set = (breaks: readonly number[]): void => {
    if (!queue.host.manners.hasPrinter) throw generalException();
    setSheetPart(grid, sheet(), { pageBreaks: breaks.length === 0 ? undefined : breaks });
  };
  const label = (): string => `${sheetLabel()}.horizontalPageBreaks`;
  return createObject<Excel.PageBreakCollection>(queue, {
    name: "PageBreakCollection",
    label,
    actions: { removePageBreaks: () => set([]) },
    members: {
      add(given: Excel.Range | string) {
        const add = (): number => {
          const { row } = placeOf(given, grid, sheet()).area;
          set([...new Set([...rows(), row])].sort((one, other) => one - other));
          return row;
        };
        const ref = queue.lookup(add, { line: () => `${label()}.add(${show(given)})` });
        return createObject<Excel.PageBreak>(queue, {
          name: "PageBreak",
          label: () => `${label()} before row ${Number(ref.get()) + 1}`,
          ref,
        });
      },
    },
  });
}
