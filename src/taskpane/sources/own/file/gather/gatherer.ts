import { isBlank } from "../../../../../core/own/cells/plain-cell";
import type { TextFigure } from "../../../../../core/own/cells/figure-text";
import { Problems } from "../../../../../core/own/problems";
import { Refusal } from "../../../../../core/refusal";
import { listed } from "../../../../../core/words/readable";
import type { ColumnUse } from "../columns/column-use";
import type { ScannedTable } from "../columns/scan";
import type { FileCell, FileRow } from "../reading/file-table";
import { figureAsText } from "./figure-as-text";
import { figureOf } from "./figure-of";
import type { FileChoice } from "./file-choice";
import type { GatheredRow } from "./gathered-row";
import { NeededColumns, type NeededColumn } from "./needed-columns";
import { RowFilter } from "./row-filter";
import { withTold } from "./with-told";

/** More is no table to work with, nor do Excel and the pane write it in a reasonable time. */
const MOST = { rows: 50_000, cells: 300_000 };

/** Far more than a column has different cells. */
const STEP = 2 ** 21;

/** Takes what is needed of the rows of a file as they come, and adds up what is alike. */
export class Gatherer {
  readonly problems = new Problems();
  readonly rows: GatheredRow[] = [];
  /** Rows of the file that were taken. */
  taken = 0;
  /** Figures that were missing where rows were added up. */
  missing = 0;
  /** So many rows it may have. */
  readonly most: number;
  isTooMany = false;
  private at = 0;
  private readonly columns: NeededColumns;
  private readonly filter: RowFilter;
  private readonly byKey = new Map<number, GatheredRow>();

  constructor(
    private readonly scan: Pick<ScannedTable, "above" | "columns">,
    private readonly choice: FileChoice,
  ) {
    this.columns = new NeededColumns(scan.columns, choice);
    this.filter = new RowFilter(choice.only);
    this.most = Math.min(MOST.rows, Math.floor(MOST.cells / Math.max(1, this.columns.count)));
  }

  /** The table that was made: its head, then its rows. */
  get cells(): readonly (readonly FileCell[])[] {
    return this.columns.tableOf(this.rows);
  }

  /** Takes rows as they are read, from the first of the file on; false where there are too many. */
  take(rows: readonly FileRow[]): boolean {
    for (const row of rows) {
      this.at += 1;
      if (this.at > this.scan.above + 1 && this.filter.takes(row)) this.takeRow(row);
      if (this.isTooMany) return false;
    }
    return true;
  }

  private takeRow(row: FileRow): void {
    const { columns } = this.scan;
    if (row.every(isBlank)) return;
    if (row.length > columns.length && row.slice(columns.length).some((cell) => !isBlank(cell))) {
      this.tell(`has ${row.length} cells, and the row of headers ${columns.length}.`);
      return;
    }
    this.taken += 1;
    const found = this.rowOf(row);
    if (!found) return;
    this.columns.figures.forEach((column, place) => this.addFigure(found, row, column, place));
    for (const { at, use } of this.columns.told) this.addTold(found, use, row[at]);
  }

  /** The row of the table to which a row of the file belongs. */
  private rowOf(row: FileRow): GatheredRow | undefined {
    let key = 0;
    for (const { at, cells, combined } of this.columns.keys) {
      const { id, problem } = cells.of(row[at]);
      if (problem !== undefined) {
        this.tell(problem);
        return undefined;
      }
      const pair = key * STEP + id;
      let next = combined.get(pair);
      if (next === undefined) combined.set(pair, (next = combined.size));
      key = next;
    }
    const known = this.byKey.get(key);
    if (known) return known;
    if (this.rows.length >= this.most) {
      this.isTooMany = true;
      return undefined;
    }
    const made: GatheredRow = {
      keys: this.columns.keys.map(({ at, cells }) => cells.of(row[at]).cell),
      figures: this.columns.figures.map(() => undefined),
      told: { source: "", status: "" },
      row: this.at,
      rest: this.columns.rest.map(({ at, cells }) => cells.of(row[at]).cell),
    };
    this.byKey.set(key, made);
    this.rows.push(made);
    return made;
  }

  private addFigure(found: GatheredRow, row: FileRow, column: NeededColumn, place: number): void {
    const cell = row[column.at];
    const read = typeof cell === "string" ? figureOf(cell, this.choice.decimals) : cell;
    const before = found.figures[place];
    if (read === undefined || read === null) {
      if (this.choice.addsUp && found.row !== this.at) this.missing += 1;
    } else if (read instanceof Refusal) this.tell(read.message);
    else if (typeof read === "boolean") this.tell(`${String(read).toUpperCase()} is no figure.`);
    else if (before !== undefined && !this.choice.addsUp) this.tell(this.twoFigures(found, row, column));
    else {
      if (before === undefined && found.row !== this.at) this.missing += 1;
      if (typeof read === "number") this.put(found, place, read);
      else this.putText(found, place, read);
    }
  }

  private putText(found: GatheredRow, place: number, read: TextFigure): void {
    const { addsUp } = this.choice;
    if (read.isPercent && addsUp)
      this.tell(`"${figureAsText(read)}" is a percentage, which is not added up.`);
    else if (read.isPercent || (this.columns.figures.length > 1 && !addsUp))
      found.figures[place] = figureAsText(read);
    else {
      this.addTold(found, "status", read.flag);
      this.put(found, place, read.value);
    }
  }

  private put(found: GatheredRow, place: number, value: number): void {
    const before = found.figures[place];
    found.figures[place] = typeof before === "number" ? before + value : value;
  }

  private addTold({ told }: GatheredRow, use: ColumnUse, cell: FileCell): void {
    if ((use === "source" || use === "status") && !isBlank(cell))
      told[use] = withTold(told[use], use, String(cell).trim());
  }

  private twoFigures(found: GatheredRow, row: FileRow, { use, head }: NeededColumn): string {
    const [one, ...others] = this.columns.apart(row, found).map((header) => `“${header}”`);
    const remedy =
      one === undefined
        ? "have rows added up, or mend the file."
        : `they differ in ${listed([one, ...others])}: choose ${others.length > 0 ? "values of these" : "one of its values"}, or have rows added up.`;
    return `two figures of ${[...this.columns.namesOf(found), ...(use === "figures" ? [head] : [])].join(", ")}; the other is in row ${found.row}; ${remedy}`;
  }

  private tell(text: string): void {
    this.problems.add(this.at - 1, text);
  }
}
