import { NameIndex, unknownName } from "../names/name-index";
import { invalid, isFound, Refusal } from "../refusal";

/** A column of one of the report's tables: its frozen name, and its cell for an entry. */
export interface Column<T> {
  readonly name: string;
  /** "" where the report says nothing. */
  readonly of: (entry: T) => string | number;
}

/** The columns with these names, in this order; all of them where no name is given. */
export function pickColumns<T>(
  columns: readonly Column<T>[],
  names: readonly string[],
): readonly Column<T>[] | Refusal {
  if (names.length === 0) return columns;
  const picked = names.map((name) => findColumn(columns, name));
  return picked.find((column) => column instanceof Refusal) ?? picked.filter(isFound);
}

/** The column with this name; `what` is what a message calls it. */
export function findColumn<T>(
  columns: readonly Column<T>[],
  name: string,
  what: "column" | "field" = "column",
): Column<T> | Refusal {
  const index = new NameIndex<Column<T>>();
  for (const column of columns) index.add(column, [column.name]);
  const known = `Known: ${columns.map((column) => column.name).join(", ")}.`;
  return index.find(name) ?? invalid(unknownName(what, name, index, known));
}
