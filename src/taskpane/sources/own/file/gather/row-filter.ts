import type { FileCell, FileRow } from "../reading/file-table";
import type { FileChoice } from "./file-choice";

/** Tells rows that are taken from others; the cells of a column repeat, mostly the one above. */
export class RowFilter {
  private readonly columns: {
    readonly at: number;
    readonly values: ReadonlySet<string>;
    last: FileCell;
    takes: boolean;
  }[];

  constructor(only: FileChoice["only"]) {
    this.columns = [...only].map(([at, values]) => ({ at, values, last: "", takes: false }));
  }

  takes(row: FileRow): boolean {
    for (const column of this.columns) {
      const cell = row[column.at];
      if (cell !== column.last) {
        column.last = cell;
        column.takes = column.values.has(String(cell ?? "").trim());
      }
      if (!column.takes) return false;
    }
    return true;
  }
}
