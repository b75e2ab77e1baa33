import { formatTyped, type FormatOf } from "./format-typed";

/**
 * Follows what the user types anywhere in the workbook, and formats figures. What the add-in itself writes, and what
 * others write at the same time, is formatted there. What it gives ends that.
 */
export async function watchTyped(formatOf: FormatOf): Promise<() => Promise<void>> {
  const listener = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const { changeType, source, triggerSource, worksheetId, address } = event;
    const isUsers = source !== "Remote" && triggerSource !== "ThisLocalAddin";
    if (changeType !== "RangeEdited" || !isUsers) return;
    // A format is nothing that the user must hear of when it fails.
    await formatTyped({ sheetId: worksheetId, address }, formatOf).catch(() => undefined);
  };
  const added = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(listener);
    await context.sync();
    return result;
  });
  return async () => {
    added.remove();
    await added.context.sync();
  };
}
