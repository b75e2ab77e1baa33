import { cellAt, type Before, type Kept } from "./keep";
import { restoreChoices } from "./keep-choices";

/** Puts a place back as it was kept. */
export async function takeBackPlace(context: Excel.RequestContext, kept: Kept): Promise<void> {
  const { landing, rows, columns, before } = kept;
  const sheet = context.workbook.worksheets.getItemOrNullObject(landing.sheetId);
  await context.sync();
  // Deleted by the user, and all that was written with it.
  if (sheet.isNullObject) return;
  const range = sheet.getRangeByIndexes(landing.row, landing.column, rows, columns);
  const { charts, tables } = sheet;
  const { conditionalFormats } = range;
  charts.load("items/id");
  tables.load("items/id");
  conditionalFormats.load("items/id");
  const notes = before.unnoted.map((spot) => sheet.notes.getItemOrNullObject(cellAt(landing, spot)));
  await context.sync();

  for (const note of notes) if (!note.isNullObject) note.delete();
  for (const chart of charts.items) if (!before.charts.includes(chart.id)) chart.delete();
  // Not deleted, which would move the cells around it.
  for (const table of tables.items) if (!before.tables.includes(table.id)) table.convertToRange();
  for (const format of conditionalFormats.items)
    if (!before.conditionalFormats.includes(format.id)) format.delete();
  restoreChoices(range, before.choices);
  range.clear("Contents");
  restoreFormats(range, before);
  for (const [at, column] of kept.widened.entries()) {
    const width = before.widths[at];
    if (width !== undefined) range.getCell(0, column).format.columnWidth = width;
  }
  range.numberFormat = before.numberFormat as string[][];
  if (before.formulas.some((line) => line.some((cell) => cell !== "")))
    range.formulas = before.formulas as string[][];
  await context.sync();
}

function restoreFormats(range: Excel.Range, before: Before): void {
  if (before.conditionalFormats.length === 0 && before.properties.every((line) => line.every(isPlain))) {
    range.clear("Formats");
    return;
  }
  range.format.fill.clear();
  range.setCellProperties(before.properties.map((line) => line.map(settable)));
}

/** A cell without a fill says that it is white; to be told so would hide the lines of the sheet. */
function settable({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...rest } = format;
  return {
    format: {
      ...rest,
      ...(fill && hasFill(fill) ? { fill } : {}),
      ...(borders?.bottom ? { borders: { bottom: borders.bottom } } : {}),
    },
  };
}

function isPlain({ format = {} }: Excel.CellProperties): boolean {
  const { fill, font, borders, wrapText, horizontalAlignment } = format;
  return (
    !(fill && hasFill(fill)) &&
    !font?.bold &&
    !font?.italic &&
    (font?.color ?? "#000000") === "#000000" &&
    (borders?.bottom?.style ?? "None") === "None" &&
    !wrapText &&
    (horizontalAlignment ?? "General") === "General"
  );
}

const hasFill = ({ pattern, color }: Excel.CellPropertiesFill): boolean =>
  pattern ? pattern !== "None" : !["", "#FFFFFF"].includes(color ?? "");
