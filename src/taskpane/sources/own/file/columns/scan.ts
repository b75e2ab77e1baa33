import { isBlank } from "../../../../../core/own/cells/plain-cell";
import { Hindrance } from "../../../../../plans/hindrance";
import type { Watch } from "../../../../../excel/upkeep/in-blocks";
import { compact } from "../gather/compact";
import type { FileRow, FileTable } from "../reading/file-table";
import { headRow } from "./head-row";

/** A column of a file as it was found. */
export interface FileColumn {
  readonly header: string;
  /** What stands in it, as texts in the order in which they come; undefined where that is too much for a list. */
  readonly values: readonly string[] | undefined;
}

/** A table of a file that was looked through. */
export interface ScannedTable {
  /** How many rows stand above that of the headers. */
  readonly above: number;
  readonly columns: readonly FileColumn[];
  /** Below the headers. */
  readonly rows: number;
  /** The first of them. */
  readonly sample: readonly FileRow[];
}

const MOST_COLUMNS = 400;
/** More values are no list to choose from. */
const MOST_VALUES = 300;
const SAMPLED = 2_000;
/** Titles and notes above the headers take no more rows. */
const MOST_ABOVE = 30;

/** Looks a whole table through: what its columns hold, and how many rows there are. */
export async function scanned(table: FileTable, file: string, watch: Watch): Promise<ScannedTable> {
  const scan = new Scan(file);
  await table.read((rows) => {
    scan.take(rows);
    return true;
  }, watch);
  return scan.end();
}

class Scan {
  private above = 0;
  private headers: readonly string[] | undefined;
  private begin: FileRow[] = [];
  private readonly values: ColumnValues[] = [];
  private readonly sample: FileRow[] = [];
  private rows = 0;

  constructor(private readonly file: string) {}

  take(rows: readonly FileRow[]): void {
    if (this.headers) {
      this.count(rows);
      return;
    }
    this.begin = [...this.begin, ...rows];
    if (this.begin.length > MOST_ABOVE) this.findHead();
  }

  end(): ScannedTable {
    if (!this.headers) this.findHead();
    if (this.rows === 0) throw new Hindrance(`${this.file} has headers at most, and no rows below them.`);
    const columns = (this.headers ?? []).map((header, at) => ({ header, values: this.values[at]?.all }));
    return { above: this.above, columns, rows: this.rows, sample: this.sample };
  }

  private findHead(): void {
    // Of rows that are too long no more is looked at than tells so.
    this.above = headRow(this.begin.slice(0, MOST_ABOVE).map((row) => row.slice(0, MOST_COLUMNS + 1)));
    const head = trimmed(this.begin[this.above] ?? []);
    if (head.length < 2) throw new Hindrance(`${this.file} is no table: its rows have one cell each.`);
    if (head.length > MOST_COLUMNS)
      throw new Hindrance(
        `${this.file} has ${head.length.toLocaleString("en-US")} columns, and at most ${MOST_COLUMNS} are read; leave out those that are not needed.`,
      );
    this.headers = head.map((cell) => String(cell ?? "").trim());
    this.values.push(...head.map(() => new ColumnValues()));
    this.count(this.begin.slice(this.above + 1));
    this.begin = [];
  }

  private count(rows: readonly FileRow[]): void {
    this.rows += rows.length;
    for (const row of rows) {
      if (this.sample.length < SAMPLED) this.sample.push(row);
      for (let at = 0; at < this.values.length; at += 1) this.values[at]?.add(row[at]);
    }
  }
}

/** Rows of workbooks are as long as the longest. */
function trimmed(head: FileRow): FileRow {
  let end = head.length;
  while (end > 0 && isBlank(head[end - 1])) end -= 1;
  return head.slice(0, end);
}

/** The different cells of a column, as long as they are few. */
class ColumnValues {
  private found: Set<unknown> | undefined = new Set();
  private last: unknown = "";

  add(cell: unknown): void {
    if (cell === this.last || this.found === undefined) return;
    this.last = cell;
    if (isBlank(cell) || this.found.has(cell)) return;
    this.found.add(typeof cell === "string" ? compact(cell) : cell);
    if (this.found.size > MOST_VALUES) this.found = undefined;
  }

  get all(): readonly string[] | undefined {
    return this.found && [...new Set([...this.found].map((cell) => String(cell).trim()))];
  }
}
