import { edition } from "../core/provenance/edition";
import { filledIn } from "../plans/filled-in";
import { QUIET } from "../plans/look";
import type { Plan, PlannedHint, PlannedStyle } from "../plans/plan";

/**
 * A plan as somebody reads it who may not have the add-in: instead of inviting a choice, by which every figure would
 * turn to `#NAME?`, it says what the figures are and what would change them. What the user wrote over the hint stays.
 */
export function asFile(plan: Plan, address: string | undefined): Plan {
  const { hint, cells, styles, rows } = plan;
  if (!hint || !isUntouched(plan, hint)) return plan;
  const { row, column } = hint;
  return {
    ...plan,
    rows: rows + 1,
    cells: [
      ...cells,
      { row, column, cells: [[origin(address)]] },
      { row: rows, column, cells: [[RECALCULATED]] },
    ],
    styles: [...styles, ...[row, rows].map((at) => quietAt(at, column))],
    links: address === undefined ? [] : [{ row, column, address }],
  };
}

/** No guard in the formulas could tell a function that is unknown from a choice without a figure, and stay true. */
const RECALCULATED =
  "Without ATI for Excel the figures stay as saved; a forced recalculation shows #NAME? until the file is opened anew.";

const quietAt = (row: number, column: number): PlannedStyle => ({
  place: { row, column, rows: 1, columns: 1 },
  style: QUIET,
});

function isUntouched(plan: Plan, { row, column, text }: PlannedHint): boolean {
  const held = filledIn(plan).filter((cell) => cell.row === row && cell.column === column);
  return held.every(({ cell }) => cell === text);
}

/** The address comes last, with nothing behind it that programs would take for a part of it, and no longer than it must be on paper. */
const origin = (address: string | undefined): string =>
  `Figures of edition ${edition()}; to change them, install ATI for Excel${address === undefined ? "." : `: ${onPaper(address)}`}`;

const onPaper = (address: string): string => address.replace(/^https:\/\//, "").replace(/#.*$/, "");
