import { inRows, rowsOf } from "../cells/in-rows";
import type { Kept } from "./keep";

/** Puts the formats of a place back as they were; the number format of a cell that is the user's now stays. */
export async function restoreFormats(
  context: Excel.RequestContext,
  { landing, columns, widened, wrapped, before }: Kept,
  range: Excel.Range,
  users: ReadonlySet<string>,
): Promise<void> {
  if (landing.isNew) {
    range.clear("Formats");
    return;
  }
  for (const { from, count } of inRows(before.properties.length, columns)) {
    const lines = before.properties.slice(from, from + count);
    const target = rowsOf(range, from, lines);
    // A cell without a fill says that it is white; to be told so would hide the lines of the sheet.
    target.format.fill.clear();
    target.setCellProperties(lines.map((line) => line.map(settable)));
    target.numberFormat = before.numberFormat
      .slice(from, from + count)
      .map((line, row) =>
        line.map((format, column) => (users.has(`${from + row},${column}`) ? null : format)),
      );
    // A request has a limited size.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  for (const [at, column] of widened.entries()) {
    const width = before.widths[at];
    if (width !== undefined) range.getCell(0, column).format.columnWidth = width;
  }
  const heights = wrapped.map((row) => {
    const { format } = range.getCell(row, 0);
    format.load("rowHeight");
    return format;
  });
  await context.sync();
  // Only what differs: a row that is told its height does not follow its texts any more.
  for (const [at, format] of heights.entries()) {
    const height = before.heights[at];
    if (height !== undefined && format.rowHeight !== height) format.rowHeight = height;
  }
}

/** What is not there must not be told at all: a line that is none has a colour too. */
function settable({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...rest } = format;
  const bottom = borders?.bottom;
  return {
    format: {
      ...rest,
      ...(fill && hasFill(fill) ? { fill } : {}),
      ...(bottom ? { borders: { bottom: bottom.style === "None" ? { style: "None" } : bottom } } : {}),
    },
  };
}

const hasFill = ({ pattern, color }: Excel.CellPropertiesFill): boolean =>
  pattern ? pattern !== "None" : !["", "#FFFFFF"].includes(color ?? "");
