import type { BuiltSheet } from "../../excel/made/build-sheet";
import { LISTS_SHEET } from "../../plans/sheet/lists-plan";

/** Where a sheet was built; when its lists were made along with it, what that means; and what could not be done. */
export function builtInWords({ address, listsMade, left }: Omit<BuiltSheet, "sheet">): string {
  const lists = listsMade
    ? [`A hidden sheet, ${LISTS_SHEET}, holds the choices; hiding it cannot be undone by Excel’s undo.`]
    : [];
  return [`Built at ${address}.`, ...lists, ...left].join(" ");
}
