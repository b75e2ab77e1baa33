import { CompileError } from "./compile-error";
import { readTable } from "./read-table";

export interface Located<Column extends string> {
  readonly file: string;
  readonly line: number;
  readonly value: Readonly<Record<Column, string>>;
}

/**
 * Reads a CSV that must have exactly these columns, in this order, and no two rows with the same key: some of the
 * columns, or what is made of a row.
 */
export function readRecords<Column extends string>(
  root: string,
  file: string,
  columns: readonly Column[],
  key: readonly Column[] | ((record: Readonly<Record<Column, string>>) => string),
): Located<Column>[] {
  const { header, rows } = readTable(root, file);
  if (header.join() !== columns.join()) {
    throw new CompileError(file, 1, `columns ${header.join()}, expected ${columns.join()}`);
  }
  const lines = new Map<string, number>();
  return rows.map(({ line, cells }) => {
    const value = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
    const record = value as Record<Column, string>;
    const name = typeof key === "function" ? key(record) : key.map((column) => record[column]).join(" ");
    const before = lines.get(name);
    if (before !== undefined) {
      throw new CompileError(file, line, `duplicate key ${name}, first on line ${before}`);
    }
    lines.set(name, line);
    return { file, line, value: record };
  });
}

/** A list in one cell: values separated by a bar. */
export function splitList(cell: string): string[] {
  return cell === "" ? [] : cell.split("|");
}
