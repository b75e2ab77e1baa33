import { strFromU8, unzipSync, zipSync, type Unzipped } from "fflate";
import readWorkbook from "read-excel-file/universal";
import { Hindrance } from "../../../../../plans/hindrance";
import type { FileCell, FileTable } from "./file-table";
import { tableOfRows } from "./table-of-rows";

const MEGABYTE = 1_000_000;
/** A workbook is unpacked as a whole, and must fit into memory. */
const MOST = { packed: 40 * MEGABYTE, unpacked: 150 * MEGABYTE, cells: 20_000_000 };

/** The sheets of a workbook that hold something. */
export async function workbookTables(file: Blob, name: string): Promise<readonly FileTable[]> {
  if (file.size > MOST.packed) throw new Hindrance(`${name} ${tooLarge(file.size, MOST.packed)}`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  refuseOthers(name, bytes);
  const parts = partsOf(name, bytes);
  refuseFarCells(name, parts);
  const sheets = await readWorkbook(archived(parts)).catch(() => {
    throw damaged(name);
  });
  const filled = sheets.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
  if (filled.length === 0) throw new Hindrance(`${name} has no sheet with anything in it.`);
  return filled.map(({ sheet, data }) =>
    tableOfRows(
      sheet,
      data.map((row) => row.map(cellOf)),
    ),
  );
}

/** What is no workbook, or would fill the memory once it is unpacked, as the archive itself says. */
function refuseOthers(name: string, bytes: Uint8Array): void {
  const names: string[] = [];
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        names.push(entry.name);
        // Packing makes nothing larger: what says to be less when unpacked hides how large it is.
        size += entry.originalSize < entry.size / 2 ? Infinity : entry.originalSize;
        return false;
      },
    });
  } catch {
    throw new Hindrance(`${name} cannot be read: it is cut off or damaged. Download it anew.`);
  }
  if (names.includes("xl/workbook.bin") || names.includes("content.xml"))
    throw new Hindrance(`${name} is a workbook of another kind; save it as .xlsx.`);
  if (!names.includes("xl/workbook.xml"))
    throw new Hindrance(`${name} is an archive; unpack it, and open what is in it.`);
  if (size === Infinity) throw damaged(name);
  if (size > MOST.unpacked) throw new Hindrance(`${name}, unpacked, ${tooLarge(size, MOST.unpacked)}`);
}

/** The parts that are read; an entry that unpacks to more than the archive says of it is cut there, and is damaged. */
function partsOf(name: string, bytes: Uint8Array): Unzipped {
  try {
    return unzipSync(bytes, { filter: (entry) => /\.(?:xml|rels)$/.test(entry.name) });
  } catch {
    throw damaged(name);
  }
}

/**
 * An archive of the same parts, as they are: what is packed and large the library hands to a worker made of a text,
 * which the pane's policy forbids.
 */
const archived = (parts: Unzipped): ArrayBuffer => zipSync(parts, { level: 0 }).slice().buffer;

/** The library makes rows of all cells up to the last, however few hold something: one in the last corner fills the memory. */
function refuseFarCells(name: string, parts: Unzipped): void {
  for (const [path, part] of Object.entries(parts)) {
    if (!/sheet[^/]*\.xml$/i.test(path)) continue;
    let [rows, letters] = [0, ""];
    for (const [, column = "", row] of strFromU8(part).matchAll(
      /<(?:\w+:)?c\s(?:[^>]*?\s)?r="([A-Z]+)(\d+)"/g,
    )) {
      rows = Math.max(rows, Number(row));
      if (column.length > letters.length || (column.length === letters.length && column > letters))
        letters = column;
    }
    if (rows * placeOf(letters) > MOST.cells)
      throw new Hindrance(
        `${name} has a sheet that reaches to cell ${letters}${rows}, too far to be read; delete what stands apart from the table there, or save the sheet as CSV.`,
      );
  }
}

/** "AB" is the 28th column. */
const placeOf = (letters: string): number =>
  Array.from(letters).reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0);

const damaged = (name: string): Hindrance =>
  new Hindrance(`${name} cannot be read: it is damaged. Open it in Excel and save it anew.`);

const tooLarge = (bytes: number, most: number): string =>
  `has ${Math.round(bytes / MEGABYTE)} MB, and a workbook of at most ${most / MEGABYTE} MB can be read; save the sheet as CSV, of which any size is read.`;

const cellOf = (cell: unknown): FileCell =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell as FileCell);
