import { isBlank } from "../../../../../core/own/cells/plain-cell";
import { observedIndicator } from "../../../../../core/own/columns/layout";
import { yearOf } from "../../../../../core/names/year-of";
import { isHeadedByYear, KEY_ROLES, TOLD_ROLES, type ColumnUse } from "../columns/column-use";
import type { ScannedTable } from "../columns/scan";
import type { FileCell } from "../reading/file-table";
import type { FileChoice } from "./file-choice";
import type { GatheredRow } from "./gathered-row";
import { KnownCells } from "./known-cells";

export interface NeededColumn {
  readonly at: number;
  readonly use: ColumnUse;
  /** What the table that is made has at its head. */
  readonly head: string;
}

interface KeyColumn extends NeededColumn {
  readonly cells: KnownCells;
  /** A number for each combination of cells up to this column. */
  readonly combined: Map<number, number>;
}

/** The columns of a file by what they are chosen to be. */
export class NeededColumns {
  /** Those that tell rows apart. */
  readonly keys: readonly KeyColumn[];
  readonly figures: readonly NeededColumn[];
  /** Those that say more of figures. */
  readonly told: readonly NeededColumn[];
  /** Those that are not used, and whose cells differ. */
  readonly rest: readonly { readonly at: number; readonly cells: KnownCells }[];

  constructor(
    private readonly scanned: ScannedTable["columns"],
    private readonly choice: FileChoice,
  ) {
    const of = (use: ColumnUse): readonly NeededColumn[] =>
      choice.uses.flatMap((each, at) => (each === use ? [{ at, use, head: this.headOf(at) }] : []));
    this.keys = KEY_ROLES.flatMap(of).map((column) => ({
      ...column,
      cells: new KnownCells(column.use, choice.addsUp),
      combined: new Map(),
    }));
    this.figures = [...of("value"), ...of("figures")];
    this.told = TOLD_ROLES.flatMap(of);
    this.rest = choice.uses.flatMap((use, at) =>
      use === "none" && (scanned[at]?.values?.length ?? 0) > 1 && !choice.only.has(at)
        ? [{ at, cells: new KnownCells(use, false) }]
        : [],
    );
  }

  /** So many the table has at most. */
  get count(): number {
    return this.keys.length + this.figures.length + this.told.length;
  }

  /** The table of these rows: its head, then the rows. */
  tableOf(rows: readonly GatheredRow[]): readonly (readonly FileCell[])[] {
    const tells = TOLD_ROLES.filter((role) => rows.some(({ told }) => told[role] !== ""));
    // Units and what follows them stand behind the figures, as people write tables.
    const before = this.keys.filter(({ use }) => !BEHIND.has(use)).length;
    const inOrder = <T>(keys: readonly T[], figures: readonly T[], told: readonly T[]): readonly T[] => [
      ...keys.slice(0, before),
      ...figures,
      ...keys.slice(before),
      ...told,
    ];
    const heads = (columns: readonly NeededColumn[]): readonly FileCell[] => columns.map(({ head }) => head);
    return [
      inOrder(heads(this.keys), heads(this.figures), tells),
      ...rows.map(({ keys, figures, told }) =>
        inOrder<FileCell>(
          keys,
          this.choice.addsUp ? figures.map(rounded) : figures,
          tells.map((role) => told[role]),
        ),
      ),
    ];
  }

  /** The headers of the unused columns in which a row of the file differs from the one that was found first. */
  apart(row: readonly FileCell[], found: GatheredRow): readonly string[] {
    return this.rest.flatMap(({ at, cells }, place) =>
      cells.of(row[at]).cell === found.rest[place] ? [] : [this.scanned[at]?.header ?? ""],
    );
  }

  /** What a row of the table has in those that tell rows apart, but for units. */
  namesOf({ keys }: GatheredRow): readonly string[] {
    return this.keys.flatMap(({ use }, at) =>
      use === "unit" || use === "multiplier" || isBlank(keys[at]) ? [] : [String(keys[at])],
    );
  }

  private headOf(at: number): string {
    const use = this.choice.uses[at] ?? "none";
    const { header = "" } = this.scanned[at] ?? {};
    if (use !== "figures") return use;
    return isHeadedByYear(header) ? String(yearOf(header)) : (observedIndicator(header)?.code ?? header);
  }
}

const BEHIND: ReadonlySet<ColumnUse> = new Set(["unit", "multiplier", "grade"]);

/** Without what adding up leaves behind the last digit that counts. */
const rounded = (figure: number | string | undefined): FileCell =>
  typeof figure === "number" && !Number.isInteger(figure) ? Number(figure.toPrecision(14)) : figure;
