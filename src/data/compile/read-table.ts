import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { CompileError } from "./compile-error";

/** A CSV with its line numbers, so that every later complaint can say where. */
export interface Table {
  /** Path from the folder of all figures, such as `uspto-patents/codes.csv`. */
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export function readTable(root: string, file: string): Table {
  const [head, ...rows] = parseRows(file, readText(root, file));
  if (head === undefined) throw new CompileError(file, 1, "the file is empty");
  for (const { line, cells } of rows) {
    if (cells.length !== head.cells.length) {
      throw new CompileError(file, line, `${cells.length} columns, expected ${head.cells.length}`);
    }
  }
  return { file, header: head.cells, rows };
}

function readText(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    throw new CompileError(file, 1, "the file cannot be read");
  }
}

/** What the parser gives for a record when asked for `info`; its own types do not tell. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function parseRows(file: string, text: string): TableRow[] {
  try {
    const parsed: unknown[] = parse(text, { info: true, relax_column_count: true });
    // `lines` counts the lines read when the record ended; no cell of ours holds a line break.
    return (parsed as Parsed[]).map(({ info, record }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : 1;
    throw new CompileError(file, line, "not valid CSV");
  }
}
