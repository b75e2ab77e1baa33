import { isFormula } from "../../reading/formula/is-formula";
import type { Place, Plan, PlannedCell, Spot } from "../../../plans/plan";
import type { Held } from "./compare-page";
import { spotKey } from "../../../plans/spot-key";
import { contentsOf, isSame } from "./page-contents";

/**
 * Whether rows or columns were put into a page or taken out since it was written, so that its cells are not where its
 * plan has them: its last line is found elsewhere, or none of the last formulas along a block of figures is there.
 */
export function wasMoved(page: Plan, held: Held): boolean {
  const contents = contentsOf(page);
  const planned = (spot: Spot): PlannedCell => contents.get(spotKey(spot)) ?? null;
  const isThere = (spot: Spot, cell = planned(spot)): boolean => isSame(cell, held(spot.row, spot.column));

  const last = page.cells.reduce((end, { row, cells }) => Math.max(end, row + cells.length - 1), 0);
  const line = { row: last, column: 0 };
  const elsewhere = Array.from({ length: 2 * page.rows }, (_, row) => ({ row, column: 0 }));
  if (!isThere(line) && elsewhere.some((spot) => isThere(spot, planned(line)))) return true;

  return (page.greyed ?? []).some((place) => {
    const ends = lastOfEachRow(place, (spot) => typeof planned(spot) === "object" && planned(spot) !== null)
      // What was frozen into values is no sign of anything.
      .filter(({ row, column }) => isFormula(held(row, column), undefined) || held(row, column) === "");
    return ends.length > 0 && !ends.some((spot) => isThere(spot));
  });
}

/** The last cell of each row of a place of which something holds. */
const lastOfEachRow = (place: Place, holds: (spot: Spot) => boolean): readonly Spot[] =>
  Array.from({ length: place.rows }, (_, down) =>
    Array.from({ length: place.columns }, (__, across) => ({
      row: place.row + down,
      column: place.column + across,
    }))
      .filter(holds)
      .slice(-1),
  ).flat();
