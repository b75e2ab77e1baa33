import { LISTS_SHEET } from "../../workbook/sheet/lists-plan";

/** Where a sheet was built, and, when its lists were made along with it, what that means. */
export function builtInWords(address: string, listsMade: boolean): string {
  const lists = listsMade
    ? ` A hidden sheet, ${LISTS_SHEET}, holds the choices; hiding it cannot be undone by Excel’s undo.`
    : "";
  return `Built at ${address}.${lists}`;
}
