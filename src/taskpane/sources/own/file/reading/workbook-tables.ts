import { unzipSync, zipSync } from "fflate";
import readWorkbook from "read-excel-file/universal";
import { Hindrance } from "../../../../../plans/hindrance";
import type { FileCell, FileTable } from "./file-table";
import { tableOfRows } from "./table-of-rows";

const MEGABYTE = 1_000_000;
/** A workbook is unpacked as a whole, and must fit into memory. */
const MOST = { packed: 40 * MEGABYTE, unpacked: 150 * MEGABYTE };

/** The sheets of a workbook that hold something. */
export async function workbookTables(file: Blob, name: string): Promise<readonly FileTable[]> {
  if (file.size > MOST.packed) throw new Hindrance(`${name} ${tooLarge(file.size, MOST.packed)}`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  refuseOthers(name, bytes);
  const sheets = await sheetsOf(bytes).catch(() => {
    throw new Hindrance(`${name} cannot be read: it is damaged. Open it in Excel and save it anew.`);
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
        size += entry.originalSize;
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
  if (size > MOST.unpacked) throw new Hindrance(`${name}, unpacked, ${tooLarge(size, MOST.unpacked)}`);
}

const sheetsOf = async (bytes: Uint8Array) => readWorkbook(unpacked(bytes));

/**
 * An archive of the same parts, as they are: what is packed and large the library hands to a worker made of a text,
 * which the pane's policy forbids.
 */
function unpacked(bytes: Uint8Array): ArrayBuffer {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) });
  return zipSync(parts, { level: 0 }).slice().buffer;
}

const tooLarge = (bytes: number, most: number): string =>
  `has ${Math.round(bytes / MEGABYTE)} MB, and a workbook of at most ${most / MEGABYTE} MB can be read; save the sheet as CSV, of which any size is read.`;

const cellOf = (cell: unknown): FileCell =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell as FileCell);
