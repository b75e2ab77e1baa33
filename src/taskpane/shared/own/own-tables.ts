import { describeExcelError } from "../../../excel/host/describe-excel-error";
import type { JudgedTable } from "../../../excel/tables/judged-tables";
import type { ReadTable } from "../../../excel/tables/read-tables";
import { fetched } from "../loading/fetched";
import { isSameList } from "../same-list";

/** The tables of the workbook that hold figures, as far as they were read. */
export interface OwnTables {
  readonly state: "unread" | "reading" | "read";
  readonly tables: readonly JudgedTable[];
  /** Why they could not be read; "" where nothing is wrong. */
  readonly problem: string;
}

export const NO_TABLES: OwnTables = { state: "unread", tables: [], problem: "" };

/** Most people have no such tables: what reads them is fetched when somebody wants them. */
const loadReading = async () => {
  const [{ isRead, judged }, { readTables }] = await fetched("The part that reads tables", () =>
    Promise.all([
      import(/* webpackChunkName: "own-tables" */ "../../../excel/tables/judged-tables"),
      import(/* webpackChunkName: "own-tables" */ "../../../excel/tables/read-tables"),
    ]),
  );
  return { isRead, judged, readTables };
};
type Reading = Awaited<ReturnType<typeof loadReading>>;

/** Of all tables together so many cells are kept, to see whether they have changed. */
const MOST_CELLS = 2_000_000;
/** What was read so short ago is not read again, nor what took long to read. */
const FRESH_MS = 1500;
const TIMES_AS_LONG = 10;

/** Reads the workbook's tables for whoever asks; a table whose cells are the same stays the same dataset. */
export class TableReader {
  private found = NO_TABLES;
  private readonly known = new Map<string, { readonly read: ReadTable; readonly table: JudgedTable }>();
  private readonly listeners = new Set<() => void>();
  private nextAt = -Infinity;
  private isReading = false;

  constructor(private readonly now: () => number = () => performance.now()) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly snapshot = (): OwnTables => this.found;

  /** Reads them where that was not done just now. */
  async look(): Promise<void> {
    const begun = this.now();
    if (this.isReading || begun < this.nextAt) return;
    this.isReading = true;
    if (this.found.state === "unread") this.tell({ ...this.found, state: "reading" });
    this.tell(await this.read());
    this.isReading = false;
    this.nextAt = this.now() + Math.max(FRESH_MS, TIMES_AS_LONG * (this.now() - begun));
  }

  private async read(): Promise<OwnTables> {
    try {
      const { isRead, judged, readTables } = await loadReading();
      let room = MOST_CELLS;
      const isWanted = (head: readonly unknown[], cells: number): boolean =>
        isRead(head, cells) && (room -= cells) >= 0;
      return { state: "read", tables: this.judge(await readTables(isWanted), judged), problem: "" };
    } catch (error) {
      const problem = `The tables could not be read: ${describeExcelError(error)}`;
      return { state: "read", tables: this.found.tables, problem };
    }
  }

  private judge(all: readonly ReadTable[], judged: Reading["judged"]): readonly JudgedTable[] {
    const tables = all.flatMap((read) => {
      const before = this.known.get(read.name);
      if (before && isUnchanged(before.read, read)) return [{ read, table: before.table }];
      return judged([read]).own.map((table) => ({ read, table }));
    });
    this.known.clear();
    for (const each of tables) this.known.set(each.read.name, each);
    return tables.map(({ table }) => table);
  }

  private tell(found: OwnTables): void {
    const { state, problem, tables } = this.found;
    if (state === found.state && problem === found.problem && isSameList(tables, found.tables)) return;
    this.found = found;
    for (const listener of this.listeners) listener();
  }
}

function isUnchanged(before: ReadTable, now: ReadTable): boolean {
  const { cells } = now;
  if (before.address !== now.address || before.cells?.length !== cells?.length || !cells) return false;
  return before.cells?.every((row, at) => isSameList(row, cells[at] ?? [])) === true;
}
