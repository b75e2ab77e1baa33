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
    // Without line breaks in cells the number of a row is the number of its line.
    if (cells.some((cell) => cell.includes("\n"))) {
      throw new CompileError(file, line, "a line break in a cell");
    }
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

function parseRows(file: string, text: string): TableRow[] {
  try {
    return parse(text, { relax_column_count: true }).map((cells, i) => ({ line: i + 1, cells }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : 1;
    throw new CompileError(file, line, "not valid CSV");
  }
}
