import { edition } from "../core/provenance/edition";
import { filledIn } from "../plans/filled-in";
import { QUIET } from "../plans/look";
import type { Plan, PlannedHint } from "../plans/plan";

/**
 * A plan as somebody reads it who may not have the add-in: instead of inviting a choice, by which every figure would
 * turn to `#NAME?`, it says what the figures are and what would change them. What the user wrote over the hint stays.
 */
export function asFile(plan: Plan, address: string | undefined): Plan {
  const { hint, cells, styles } = plan;
  if (!hint || !isUntouched(plan, hint)) return plan;
  const { row, column } = hint;
  return {
    ...plan,
    cells: [...cells, { row, column, cells: [[origin(address)]] }],
    // Small, since on paper nothing reaches beyond the page.
    styles: [...styles, { place: { row, column, rows: 1, columns: 1 }, style: QUIET }],
    links: address === undefined ? [] : [{ row, column, address }],
  };
}

function isUntouched(plan: Plan, { row, column, text }: PlannedHint): boolean {
  const held = filledIn(plan).filter((cell) => cell.row === row && cell.column === column);
  return held.every(({ cell }) => cell === text);
}

/** The address comes last, with nothing behind it that programs would take for a part of it, and no longer than it must be on paper. */
const origin = (address: string | undefined): string =>
  `Figures of edition ${edition()}; to change them, install ATI for Excel${address === undefined ? "." : `: ${onPaper(address)}`}`;

const onPaper = (address: string): string => address.replace(/^https:\/\//, "").replace(/#.*$/, "");
