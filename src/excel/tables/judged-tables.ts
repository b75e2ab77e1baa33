import type { ReadTable } from "./read-tables";
import { columnRole } from "../../core/own/columns/column-role";
import { layoutOf, type Layout } from "../../core/own/columns/layout";
import { plainCell, type PlainCell, type ReadOdd } from "../../core/own/cells/plain-cell";
import type { OwnDataset } from "../../core/own/own-dataset";
import type { Problem } from "../../core/own/problems";
import { readRange } from "../../core/own/read-range";

/** A table of the workbook that has the columns of figures. */
export interface JudgedTable {
  readonly name: string;
  readonly address: string;
  readonly layout: Layout;
  /** Undefined where there is a problem, or the table is too large to be looked through. */
  readonly dataset: OwnDataset | undefined;
  /** Those that are kept. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly isTooLarge: boolean;
}

/** A table that holds something else. */
interface OtherTable {
  readonly name: string;
  readonly why: string;
}

/** The tables of a workbook, told apart. */
export interface JudgedTables {
  readonly own: readonly JudgedTable[];
  readonly others: readonly OtherTable[];
}

/** Larger tables would fill the memory that Excel shares with the pane. */
const MOST_CELLS = 2_000_000;

/** Excel gives the pane texts, numbers and truths alone. */
const readOdd: ReadOdd = () => undefined;

const plainHead = (head: readonly unknown[]): PlainCell[] => head.map((cell) => plainCell(cell, readOdd));

/** The columns of a table with this head, or why it holds no figures. */
function columnsOf(head: readonly unknown[]): Layout | string {
  const cells = plainHead(head);
  return cells.some((cell) => columnRole(String(cell ?? "")) === "area")
    ? layoutOf(cells)
    : "It has no column of areas, such as “area” or “country”.";
}

/** Why a table with this head holds no figures; undefined where it may. */
export function whyNoFigures(head: readonly unknown[]): string | undefined {
  const columns = columnsOf(head);
  return typeof columns === "string" ? columns : undefined;
}

/** Whether a table is read: its head is one of figures, and it is not too large. */
export const isRead = (head: readonly unknown[], cells: number): boolean =>
  cells <= MOST_CELLS && whyNoFigures(head) === undefined;

/** Tells tables of figures from others, and reads them as formulas do. */
export function judged(tables: readonly ReadTable[]): JudgedTables {
  const own: JudgedTable[] = [];
  const others: OtherTable[] = [];
  for (const { name, address, head, cells } of tables) {
    const layout = columnsOf(head);
    if (typeof layout === "string") {
      others.push({ name, why: layout });
      continue;
    }
    const read = cells && readRange(cells, readOdd);
    own.push({
      name,
      address,
      layout,
      dataset: read?.dataset,
      problems: read?.problems.kept ?? [],
      problemCount: read?.problems.count ?? 0,
      isTooLarge: cells === undefined,
    });
  }
  return { own, others };
}
