/** Where formulas are looked for. */
export type Scope = "selection" | "workbook";

/** Cells of a sheet; rows and columns count from 0. */
export interface SheetArea {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The used cells of every sheet, or of the selection. */
export async function areasToScan(context: Excel.RequestContext, scope: Scope): Promise<SheetArea[]> {
  const { worksheets } = context.workbook;
  if (scope === "workbook") {
    worksheets.load("items/id, items/name");
    await context.sync();
    return usedAreas(context, worksheets.items);
  }

  const sheet = worksheets.getActiveWorksheet();
  const selected = context.workbook.getSelectedRange();
  sheet.load("id, name");
  selected.load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  const [used] = await usedAreas(context, [sheet]);
  const common = used && overlap(used, selected);
  return common ? [common] : [];
}

async function usedAreas(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<SheetArea[]> {
  const ranges = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of ranges) range.load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  return sheets.flatMap((sheet, at) => {
    const range = ranges[at];
    if (!range || range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ sheetId: sheet.id, sheet: sheet.name, row, column, rows, columns }];
  });
}

/** What an area and a range have in common; a whole column that is selected is as long as what is used of it. */
function overlap(area: SheetArea, range: Excel.Range): SheetArea | undefined {
  const row = Math.max(area.row, range.rowIndex);
  const column = Math.max(area.column, range.columnIndex);
  const rows = Math.min(area.row + area.rows, range.rowIndex + range.rowCount) - row;
  const columns = Math.min(area.column + area.columns, range.columnIndex + range.columnCount) - column;
  return rows > 0 && columns > 0 ? { ...area, row, column, rows, columns } : undefined;
}
