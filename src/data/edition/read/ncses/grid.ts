import { readFileSync } from "node:fs";
import { fault } from "../reading";
import { csvLinesOf, type CsvLine } from "../csv-lines";

/** The cells of a table as text, from the workbook or the CSV that NCSES publishes. */
export async function readGrid(file: string, path: string): Promise<CsvLine[]> {
  return /\.xlsx$/i.test(file) ? workbookLines(file, path) : csvLinesOf(file, path);
}

async function workbookLines(file: string, path: string): Promise<CsvLine[]> {
  const { readXlsx } = await import("hucre/xlsx");
  const book = await readXlsx(new Uint8Array(readFileSync(path))).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw fault({ file, line: 1 }, `not a whole workbook (${reason}): half a download?`);
  });
  const rows = book.sheets[0]?.rows ?? [];
  return rows.map((cells, at) => ({
    line: at + 1,
    cells: cells.map((cell) => (typeof cell === "string" || typeof cell === "number" ? String(cell) : "")),
  }));
}
