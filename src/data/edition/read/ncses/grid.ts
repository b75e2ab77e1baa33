import { readFileSync } from "node:fs";
import type { Cell, CellValue } from "hucre/xlsx";
import { fault, type Place } from "../reading";
import { csvLinesOf, type CsvLine } from "../csv-lines";

/** The cells of a table as text, from the workbook or the CSV that NCSES publishes. */
export async function readGrid(file: string, path: string): Promise<CsvLine[]> {
  return /\.xlsx$/i.test(file) ? workbookLines(file, path) : csvLinesOf(file, path);
}

async function workbookLines(file: string, path: string): Promise<CsvLine[]> {
  const { readXlsx } = await import("hucre/xlsx");
  const book = await readXlsx(new Uint8Array(readFileSync(path)), { readStyles: true }).catch(
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw fault({ file, line: 1 }, `not a whole workbook (${reason}): half a download?`);
    },
  );
  const sheet = book.sheets.find(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true);
  if (sheet === undefined) throw fault({ file, line: 1 }, "no sheet that is shown");
  return sheet.rows.map((cells, at) => {
    const place = { file, line: at + 1 };
    if (sheet.rowDefs?.get(at)?.hidden === true && cells.some((cell) => cell !== null && cell !== ""))
      throw fault(place, "the row is hidden: show it or delete it");
    return {
      line: place.line,
      cells: cells.map((cell, column) => textOf(place, cell, sheet.cells?.get(`${at},${column}`))),
    };
  });
}

/** What a cell shows; a formula shows what it gave when it was saved. */
function textOf(place: Place, value: CellValue, cell: Cell | undefined): string {
  const shown = value ?? cell?.formulaResult ?? null;
  if (shown === null) {
    if (cell?.formula !== undefined)
      throw fault(place, `the formula =${cell.formula} was saved without its result`);
    return "";
  }
  if (typeof shown === "string") return indented(shown, cell);
  if (typeof shown === "number") return String(shown);
  throw fault(place, `"${String(shown)}" is neither a text nor a number`);
}

/** A label is indented by its style in a workbook, and by spaces in a CSV. */
const indented = (text: string, cell: Cell | undefined): string =>
  `${" ".repeat(cell?.style?.alignment?.indent ?? 0)}${text}`;
