import type { Column } from "../../core/report/columns";
import type { EntryColumn } from "../../plans/blocks/entries";

/** A column of a table in a workbook as the function shows it, in so many points. */
export function plainColumn<T>(
  columns: readonly Column<T>[],
  name: string,
  width: number,
  more: Partial<EntryColumn<T>> = {},
): EntryColumn<T> {
  const column = columns.find((each) => each.name === name);
  if (!column) throw new RangeError(`no column ${name}`);
  return { name, width, of: (entry) => column.of(entry), ...more };
}
