import type { Column } from "../../core/report/columns";

/** What a function shows of an entry in one of its columns, as text. */
export function columnText<T>(columns: readonly Column<T>[], name: string, entry: T): string {
  const column = columns.find((each) => each.name === name);
  if (!column) throw new RangeError(`no column ${name}`);
  return String(column.of(entry));
}
