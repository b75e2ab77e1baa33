import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { checkSheets } from "./check-sheets";
import { finish } from "./finish";
import { writeSheet } from "./write-sheet";
import type { FileOptions, NamedPlan } from "./write-workbook";

/** In twentieths of a point; Excel fits it to the screen. */
const WINDOW = { x: 0, y: 0, width: 24000, height: 12000 };

installChartSupport();

/** The bytes of the file; everything that knows the library hangs on this one. */
export async function composeFile(
  sheets: readonly NamedPlan[],
  { title, modified }: FileOptions,
): Promise<Uint8Array> {
  checkSheets(sheets);
  const book = new Workbook();
  book.creator = "ATI for Excel";
  book.lastModifiedBy = "ATI for Excel";
  book.title = title;
  book.created = modified;
  book.modified = modified;
  const activeTab = sheets.findIndex(({ plan }) => plan.sheet.hidden !== true);
  book.views = [{ ...WINDOW, firstSheet: 0, activeTab, visibility: "visible" }];

  const taken: string[] = [];
  for (const sheet of sheets) writeSheet(book, sheet, taken);
  return finish(new Uint8Array(await book.xlsx.writeBuffer()), modified);
}
