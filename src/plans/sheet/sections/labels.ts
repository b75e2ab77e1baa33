import type { Indicator } from "../../../core/catalogue/indicators";
import { ALL } from "../../../core/catalogue/technologies";
import type { PlannedChart } from "../../plan";
import type { Held, HeldCell } from "../held";
import type { Input } from "../input";
import { shown } from "../phrase";
import { refTo } from "../ref-to";
import type { SheetDraft } from "../sheet-draft";
import { chooseFrom } from "./head";

/** More cells than this are typed over more quickly than chosen one by one. */
const MOST_CHOSEN = 40;

/** Names down a column, each written where formulas of its row find it, and chosen from a list. */
export function typedDown(
  draft: SheetDraft,
  names: readonly string[],
  row: number,
  list: "areas" | "technologies",
): readonly HeldCell[] {
  names.forEach((written, at) => typed(draft, { row: row + at, column: 0, written }, list, names.length));
  return names.map((value, at) => ({ ref: refTo(row + at, 0, "column"), value, cell: value }));
}

/** Names along a row from the second column on, each written where formulas of its column find it. */
export function typedAcross(
  draft: SheetDraft,
  names: readonly string[],
  row: number,
  list: "areas" | "technologies",
): readonly HeldCell[] {
  names.forEach((written, at) => typed(draft, { row, column: at + 1, written }, list, names.length));
  return names.map((value, at) => ({ ref: refTo(row, at + 1, "row"), value, cell: value }));
}

/** Makes a cell one that the user may write another name into. */
function typed(
  draft: SheetDraft,
  cell: Omit<Input, "holds">,
  list: "areas" | "technologies",
  count: number,
): void {
  draft.input({ ...cell, holds: list === "areas" ? "area" : "technology" });
  if (count <= MOST_CHOSEN) chooseFrom(draft, cell.row, cell.column, list, WORDS[list]);
}

/** Labels down the first column that show others, so that one change serves all sections. */
export const repeatedDown = (held: readonly Held[], row: number): readonly HeldCell[] =>
  held.map((each, at) => repeated(each, refTo(row + at, 0, "column")));

/** Labels along a row that show others. */
export const repeatedAcross = (held: readonly Held[], row: number): readonly HeldCell[] =>
  held.map((each, at) => repeated(each, refTo(row, at + 1, "row")));

/** How many of the labels down a table are empty today, for a chart over all of them. */
export function spareRows(labels: readonly Held[]): Pick<PlannedChart, "spare"> {
  const spare = labels.filter(({ value }) => value === "").length;
  return spare === 0 ? {} : { spare };
}

/** The one label of an indicator that technologies do not apply to. */
export const wholeDown = ({ name }: Indicator, row: number): HeldCell => ({
  ref: refTo(row, 0, "column"),
  value: ALL.code,
  cell: name,
});

export const wholeAcross = ({ name }: Indicator, row: number): HeldCell => ({
  ref: refTo(row, 1, "row"),
  value: ALL.code,
  cell: name,
});

const WORDS = { areas: "Area", technologies: "Technology" } as const;

const repeated = (held: Held, ref: string): HeldCell => ({
  ref,
  value: held.value,
  // Where the other label is, in both directions.
  cell: shown({ ...held, ref: held.ref.replace(/\$?([A-Z]+)\$?(\d+)/, "$$$1$$$2") }),
});
