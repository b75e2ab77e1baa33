import type { Contents } from "./read-contents";
import { askContents } from "./read-contents";

/** What cells hold and how they look. */
export interface DressedCells {
  readonly contents: Contents;
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly properties: readonly (readonly Excel.CellProperties[])[];
}

/** What is read of each cell's format, which is all that a plan may change. */
const FORMAT = {
  fill: { color: true, pattern: true },
  font: { bold: true, italic: true, size: true, color: true },
  borders: { color: true, style: true },
  wrapText: true,
  horizontalAlignment: true,
  verticalAlignment: true,
};

/** Asks what a range holds and how it looks; what it gives is called after the sync. */
export function askCells(range: Excel.Range): () => DressedCells {
  const contents = askContents(range);
  range.load("numberFormat");
  const properties = range.getCellProperties({ format: FORMAT });
  return () => ({
    contents: contents(),
    numberFormat: range.numberFormat as unknown[][],
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- a result, read after the sync
    properties: properties.value,
  });
}
