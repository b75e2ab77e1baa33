import { readRecords } from "../read-records";
import { Row } from "./row";

/** Reads a table of the report, whose first column is its key. */
export function readRows<Column extends string>(
  root: string,
  file: string,
  columns: readonly [Column, ...Column[]],
): Row<Column>[] {
  return readRecords(root, file, columns, [columns[0]]).map((located) => new Row(located));
}
