import { Hindrance } from "../../../../../plans/hindrance";
import { csvTable } from "./csv-table";
import { FIRST_BYTES, fileKind } from "./file-kind";
import type { FileTable, OpenedFile } from "./file-table";
import { jsonStatTables } from "./json-stat-tables";
import { TextReader } from "./text-reader";
import { workbookTables } from "./workbook-tables";

/** Larger files are no tables that a person has. */
const MOST_BYTES = 2_000_000_000;

/** Opens a file of figures, whatever it is called. */
export async function openFile(file: File): Promise<OpenedFile> {
  const { name, size } = file;
  if (size > MOST_BYTES)
    throw new Hindrance(
      `${name} has ${Math.round(size / 1e9)} GB, and at most ${MOST_BYTES / 1e9} GB are read.`,
    );
  const first = new Uint8Array(await file.slice(0, FIRST_BYTES).arrayBuffer());
  return { name, tables: await tablesOf(file, first) };
}

async function tablesOf(file: File, first: Uint8Array): Promise<readonly FileTable[]> {
  const { name } = file;
  switch (fileKind(name, first)) {
    case "workbook":
      return workbookTables(file, name);
    case "json":
      return jsonStatTables(file, name);
    case "text":
      return [csvTable(file, name, new TextReader(name).next(first, true))];
  }
}
