import { Book } from "./book/book";
import { metadataPart } from "./book/metadata-part";
import { applicationProperties, coreProperties } from "./book/properties";
import { themePart } from "./book/theme-part";
import { firstSeen, workbookPart } from "./book/workbook-part";
import { asFile } from "./as-file";
import { checkSheets } from "./check-sheets";
import { writeSheet } from "./sheet/sheet-part";
import type { FileOptions, NamedPlan } from "./write-workbook";

/**
 * The bytes of the file; everything that only files need hangs on this one. Its parts are written here, not by a
 * library: the small ones bind no title to a cell, keep no figures in charts and have Excel reckon on loading; those
 * that do more weigh as much as the pane, and their XML had to be mended.
 */
export function composeFile(plans: readonly NamedPlan[], options: FileOptions): Uint8Array {
  const sheets = plans.map(({ name, plan }) => ({ name, plan: asFile(plan, options.address) }));
  checkSheets(sheets);
  const book = new Book();
  const { parts, workbook } = book;
  const first = firstSeen(sheets);
  const written = sheets.map((sheet, at) => writeSheet(book, sheet, at === first));
  parts.write(workbook, workbookPart(sheets, written));
  parts.add("theme", workbook, themePart());
  parts.add("styles", workbook, book.styles.part());
  parts.add("texts", workbook, book.texts.part());
  if (book.hasArrays) parts.add("metadata", workbook, metadataPart());
  parts.add("core", undefined, coreProperties(sheets, options));
  parts.add("application", undefined, applicationProperties());
  return parts.zipped(options.modified);
}
