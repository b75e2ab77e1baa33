import type { ColumnRole } from "../../../../../core/own/columns/column-role";
import type { Watch } from "../../../../../excel/upkeep/in-blocks";

/** What a cell of a file holds; a date is its text, such as "2018-01-31". */
export type FileCell = string | number | boolean | null | undefined;

export type FileRow = readonly FileCell[];

/** Takes rows as they are read; false where no more are wanted. */
export type TakeRows = (rows: readonly FileRow[]) => boolean;

/** What parts a figure's decimals from the rest. */
export type DecimalMark = "." | ",";

/** One table in a file, which is read as often as it is asked for and never kept as a whole by who reads it. */
export interface FileTable {
  /** Of the sheet or dataset; "" where the file holds nothing else. */
  readonly name: string;
  /** Who made it, where the file says so. */
  readonly producer?: string;
  /** What the file says by itself of its columns, by place. */
  readonly roles?: ReadonlyMap<number, ColumnRole>;
  /** Where the format leaves no doubt. */
  readonly decimals?: DecimalMark;
  /** From the first row of the file on, headers and what stands above them too. */
  readonly read: (take: TakeRows, watch: Watch) => Promise<void>;
}

/** A file that was opened. */
export interface OpenedFile {
  readonly name: string;
  /** At least one. */
  readonly tables: readonly FileTable[];
}

export const STOPPED_READING = "Cancelled; nothing was written.";
