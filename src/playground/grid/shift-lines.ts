import { SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import type { LineShift } from "../stand-in/line-shift";
import type { Spreadsheet } from "./start-univer";

type Workbook = NonNullable<ReturnType<Spreadsheet["api"]["getActiveWorkbook"]>>;
type Worksheet = ReturnType<Workbook["getActiveSheet"]>;

/** Puts rows or columns into a sheet or takes them out, by the grid's own commands, which move formulas too. */
export function shiftLines({ api, injector }: Spreadsheet, sheetId: string, shift: LineShift): void {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(sheetId);
  if (!workbook || !sheet || shift.by === 0) return;
  const selections = injector.get(SheetsSelectionsService);
  const selected = [...selections.getWorkbookSelections(workbook.getId()).getSelectionsOfWorksheet(sheetId)];
  const shown = workbook.getActiveSheet();
  // When lines go, the grid moves the formulas that refer to the shown sheet, whichever sheet loses them.
  workbook.setActiveSheet(sheet);
  change(sheet, shift);
  // The grid selects what came, and shows it; Excel does not, where a program inserts it.
  selections.setSelections(workbook.getId(), sheetId, selected);
  workbook.setActiveSheet(shown);
}

function change(sheet: Worksheet, { axis, at, by }: LineShift): void {
  if (axis === "rows") {
    if (by > 0) sheet.insertRowsBefore(at, by);
    else sheet.deleteRows(at, -by);
    return;
  }
  if (by > 0) sheet.insertColumnsBefore(at, by);
  else sheet.deleteColumns(at, -by);
}
