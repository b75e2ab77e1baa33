import { isBlank } from "../../../../../core/own/cells/plain-cell";
import type { TextFigure } from "../../../../../core/own/cells/figure-text";
import { observedIndicator } from "../../../../../core/own/columns/layout";
import { Problems } from "../../../../../core/own/problems";
import { yearOf } from "../../../../../core/names/year-of";
import { Refusal } from "../../../../../core/refusal";
import { listed } from "../../../../../core/words/readable";
import { isHeadedByYear, KEY_ROLES, TOLD_ROLES, type ColumnUse } from "../columns/column-use";
import type { ScannedTable } from "../columns/scan";
import type { FileCell, FileRow } from "../reading/file-table";
import { figureAsText } from "./figure-as-text";
import { figureOf } from "./figure-of";
import type { FileChoice } from "./file-choice";
import type { GatheredRow } from "./gathered-row";
import { KnownCells } from "./known-cells";
import { RowFilter } from "./row-filter";
import { withTold } from "./with-told";

/** More is no table to work with, nor do Excel and the pane write it in a reasonable time. */
const MOST = { rows: 50_000, cells: 300_000 };

/** Far more than a column has different cells. */
const STEP = 2 ** 21;

interface Column {
  readonly at: number;
  readonly use: ColumnUse;
  /** What the table that is made has at its head. */
  readonly head: string;
}

interface KeyColumn extends Column {
  readonly cells: KnownCells;
  /** A number for each combination of cells up to this column. */
  readonly combined: Map<number, number>;
}

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
  private readonly keys: readonly KeyColumn[];
  private readonly figures: readonly Column[];
  private readonly told: readonly Column[];
  private readonly rest: readonly { readonly at: number; readonly cells: KnownCells }[];
  private readonly filter: RowFilter;
  private readonly byKey = new Map<number, GatheredRow>();

  constructor(
    private readonly scan: Pick<ScannedTable, "above" | "columns">,
    private readonly choice: FileChoice,
  ) {
    const of = (use: ColumnUse): readonly Column[] =>
      choice.uses.flatMap((each, at) => (each === use ? [{ at, use, head: this.headOf(at) }] : []));
    this.keys = KEY_ROLES.flatMap(of).map((column) => ({
      ...column,
      cells: new KnownCells(column.use, choice.addsUp),
      combined: new Map(),
    }));
    this.figures = [...of("value"), ...of("figures")];
    this.told = TOLD_ROLES.flatMap(of);
    this.rest = choice.uses.flatMap((use, at) =>
      use === "none" && (scan.columns[at]?.values?.length ?? 0) > 1 && !choice.only.has(at)
        ? [{ at, cells: new KnownCells(use, false) }]
        : [],
    );
    this.filter = new RowFilter(choice.only);
    const columns = this.keys.length + this.figures.length + this.told.length;
    this.most = Math.min(MOST.rows, Math.floor(MOST.cells / Math.max(1, columns)));
  }

  /** The table that was made: its head, then its rows. */
  get cells(): readonly (readonly FileCell[])[] {
    const tells = TOLD_ROLES.filter((role) => this.rows.some(({ told }) => told[role] !== ""));
    // Units and what follows them stand behind the figures, as people write tables.
    const before = this.keys.filter(({ use }) => !BEHIND.has(use)).length;
    const inOrder = <T>(keys: readonly T[], figures: readonly T[], told: readonly T[]): readonly T[] => [
      ...keys.slice(0, before),
      ...figures,
      ...keys.slice(before),
      ...told,
    ];
    const heads = (columns: readonly Column[]): readonly FileCell[] => columns.map(({ head }) => head);
    return [
      inOrder(heads(this.keys), heads(this.figures), tells),
      ...this.rows.map(({ keys, figures, told }) =>
        inOrder<FileCell>(
          keys,
          this.choice.addsUp ? figures.map(rounded) : figures,
          tells.map((role) => told[role]),
        ),
      ),
    ];
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

  private headOf(at: number): string {
    const use = this.choice.uses[at] ?? "none";
    const { header = "" } = this.scan.columns[at] ?? {};
    if (use !== "figures") return use;
    return isHeadedByYear(header) ? String(yearOf(header)) : (observedIndicator(header)?.code ?? header);
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
    this.figures.forEach((column, place) => this.addFigure(found, row, column, place));
    for (const { at, use } of this.told) this.addTold(found, use, row[at]);
  }

  /** The row of the table to which a row of the file belongs. */
  private rowOf(row: FileRow): GatheredRow | undefined {
    let key = 0;
    for (const { at, cells, combined } of this.keys) {
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
      keys: this.keys.map(({ at, cells }) => cells.of(row[at]).cell),
      figures: this.figures.map(() => undefined),
      told: { source: "", status: "" },
      row: this.at,
      rest: this.rest.map(({ at, cells }) => cells.of(row[at]).cell),
    };
    this.byKey.set(key, made);
    this.rows.push(made);
    return made;
  }

  private addFigure(found: GatheredRow, row: FileRow, column: Column, place: number): void {
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
    else if (read.isPercent || (this.figures.length > 1 && !addsUp))
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

  private twoFigures(found: GatheredRow, row: FileRow, { use, head }: Column): string {
    const names = this.keys.flatMap(({ use: key }, at) =>
      key === "unit" || key === "multiplier" || isBlank(found.keys[at]) ? [] : [String(found.keys[at])],
    );
    const apart = this.rest.flatMap(({ at, cells }, place) =>
      cells.of(row[at]).cell === found.rest[place] ? [] : [this.scan.columns[at]?.header ?? ""],
    );
    const [one, ...others] = apart.map((header) => `“${header}”`);
    const remedy =
      one === undefined
        ? "have rows added up, or mend the file."
        : `they differ in ${listed([one, ...others])}: choose ${others.length > 0 ? "values of these" : "one of its values"}, or have rows added up.`;
    return `two figures of ${[...names, ...(use === "figures" ? [head] : [])].join(", ")}; the other is in row ${found.row}; ${remedy}`;
  }

  private tell(text: string): void {
    this.problems.add(this.at - 1, text);
  }
}

const BEHIND: ReadonlySet<ColumnUse> = new Set(["unit", "multiplier", "grade"]);

/** Without what adding up leaves behind the last digit that counts. */
const rounded = (figure: number | string | undefined): FileCell =>
  typeof figure === "number" && !Number.isInteger(figure) ? Number(figure.toPrecision(14)) : figure;
