import type { Place, Plan, Spot } from "../../../plans/plan";
import { spotKey } from "../../../plans/spot-key";
import { contentsOf, isSame } from "./page-contents";

/** What a cell of the sheet holds, as Excel tells its formula; "" for nothing. */
export type Held = (row: number, column: number) => unknown;

/** A page as it was written. */
export interface OldPage {
  readonly plan: Plan;
  readonly rows: number;
  readonly columns: number;
}

export interface PageComparison {
  /** Cells whose content will be another, those that will be emptied included. */
  readonly rewritten: number;
  /** Cells to choose in that hold another choice than was written, and than will be. */
  readonly chosen: readonly Spot[];
  /** The user's own cells within the page that the new one writes on or covers. */
  readonly overwritten: readonly Spot[];
  /** The user's own cells within the page that stay. */
  readonly staying: readonly Spot[];
  /** The user's own cells outside the page that the new one would reach; they move aside. */
  readonly reached: readonly Spot[];
}

/** What would become of each cell, were a page written anew. */
export function comparePage(held: Held, old: OldPage, next: Plan): PageComparison {
  const was = contentsOf(old.plan);
  const will = contentsOf(next);
  const wasSpilled = within(old.plan.spills ?? []);
  const willBeTaken = within([...(next.spills ?? []), ...next.charts.map(({ place }) => place)]);
  const willSpill = within(next.spills ?? []);
  const choices = choicesOf(old.plan, next);
  const found = {
    chosen: [] as Spot[],
    overwritten: [] as Spot[],
    staying: [] as Spot[],
    reached: [] as Spot[],
  };
  let rewritten = 0;

  for (let row = 0; row < Math.max(old.rows, next.rows); row += 1) {
    for (let column = 0; column < Math.max(old.columns, next.columns); column += 1) {
      const spot = { row, column };
      const key = spotKey(spot);
      const now = held(row, column);
      const isOld = row < old.rows && column < old.columns;
      const isNext = row < next.rows && column < next.columns;
      const isOurs = now === "" || (isOld && (isSame(was.get(key) ?? null, now) || wasSpilled(spot)));
      const isNeeded = will.has(key) || willBeTaken(spot);
      const place = isOld ? choices.get(key) : undefined;
      const isChoice = place !== undefined;
      if (isChoice && !isSame(was.get(key) ?? null, now) && !isSame(will.get(spotKey(place)) ?? null, now))
        found.chosen.push(spot);
      if (!isOurs && !isChoice) {
        if (isOld) (isNext && isNeeded ? found.overwritten : found.staying).push(spot);
        else if (isNext) found.reached.push(spot);
      }
      const isLeft = !isOurs && !isChoice && !isNeeded;
      if (!isLeft && !willSpill(spot) && !isSame(will.get(key) ?? null, now)) rewritten += 1;
    }
  }
  return { rewritten, ...found };
}

/** The cells to choose in, by where they stand, each with its place on the new page: a longer sentence above moves it. */
function choicesOf(old: Plan, next: Plan): ReadonlyMap<string, Spot> {
  const [was, will] = [old.choices ?? [], next.choices ?? []];
  const isAlike = was.length === will.length;
  return new Map(was.map((spot, at) => [spotKey(spot), (isAlike ? will[at] : undefined) ?? spot]));
}

const within =
  (places: readonly Place[]) =>
  (spot: Spot): boolean =>
    places.some(
      ({ row, column, rows, columns }) =>
        spot.row >= row && spot.row < row + rows && spot.column >= column && spot.column < column + columns,
    );
