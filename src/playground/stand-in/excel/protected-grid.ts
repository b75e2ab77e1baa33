import type { Grid } from "../grid";
import type { Parts } from "../parts";
import { needUnprotected } from "./protection";

/** Parts that stand on a sheet, and cannot be added, changed or removed where it is protected. */
const ON_SHEETS = ["charts", "tables", "heatMaps", "rules", "choices", "notes", "comments"] as const;

/** What changes cells; the sheet is named first. */
const CHANGES: ReadonlySet<unknown> = new Set<keyof Grid>([
  "write",
  "setNumberFormats",
  "writeStyles",
  "shiftLines",
  "setColumnWidths",
  "setRowHeights",
  "fitColumns",
  "fitRows",
]);

/** A grid of whose protected sheets nothing is changed, as Excel lets an add-in have it. */
export function protectedGrid(grid: Grid): Grid {
  const setParts: Grid["setParts"] = (parts) => {
    const before = grid.parts();
    for (const [id, { isProtected }] of Object.entries(before.sheets))
      if (isProtected === true && isOther(before, parts, id)) needUnprotected(grid, id);
    grid.setParts(parts);
  };
  return new Proxy(grid, {
    get(target, key) {
      if (key === "setParts") return setParts;
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== "function") return member;
      const bound = member.bind(target) as (...given: unknown[]) => unknown;
      if (!CHANGES.has(key)) return bound;
      return (sheetId: string, ...given: unknown[]): unknown => {
        needUnprotected(grid, sheetId);
        return bound(sheetId, ...given);
      };
    },
  });
}

/** Whether what stands on a sheet would be another. */
function isOther(before: Parts, after: Parts, id: string): boolean {
  return ON_SHEETS.some((kind) => {
    const [were, are] = [before[kind], after[kind]].map((parts) =>
      (parts as readonly { readonly sheetId: string }[]).filter(({ sheetId }) => sheetId === id),
    );
    return were?.length !== are?.length || were?.some((part, at) => part !== are?.[at]);
  });
}
