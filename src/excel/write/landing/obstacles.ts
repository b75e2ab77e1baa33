import { abilities } from "../../host/abilities";
import { cellsOf } from "../../../plans/address";
import type { Place } from "../../../plans/plan";

/** What is in the way of writing into cells, and what the user can do about it: a clause, and sentences. */
export interface Obstacle {
  readonly what: string;
  readonly remedy: string;
}

interface ObstacleOptions {
  /** Whether something may be written into rows and columns that are hidden, as into a page that is there already. */
  readonly hidden?: "refused" | "allowed";
}

/**
 * Asks what is in the way of writing into cells of a sheet: its protection, merged cells, which would lose texts, hidden
 * rows, in which half of it would not be seen, and a spilling formula that it would stop. What it gives is called after
 * the sync.
 */
export function lookForObstacles(
  sheet: Excel.Worksheet,
  place: Place,
  { hidden = "refused" }: ObstacleOptions = {},
): () => Obstacle | undefined {
  const range = sheet.getRangeByIndexes(place.row, place.column, place.rows, place.columns);
  sheet.load("name");
  sheet.protection.load("protected");
  range.load("rowHidden, columnHidden");
  const merged = abilities().mergedAreas ? range.getMergedAreasOrNullObject() : undefined;
  merged?.load("address");
  const spills = lookAtSpills(sheet, place);
  return () => {
    const on = `of “${sheet.name}”`;
    if (sheet.protection.protected) return protectedObstacle([sheet.name]);
    if (merged && !merged.isNullObject) {
      const cells = merged.address.split(",").map((address) => address.slice(address.lastIndexOf("!") + 1));
      return {
        what: `Merged cells are in the way at ${cells.join(", ")} ${on}`,
        remedy: "Unmerge them, or choose another place.",
      };
    }
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load -- called after it
    const lines: readonly (boolean | null)[] = [range.rowHidden, range.columnHidden];
    // Null where some are hidden and some are not.
    if (hidden === "refused" && lines.some((each) => each !== false)) {
      return {
        what: `Rows or columns among ${cellsOf(place)} ${on} are hidden, by a filter or by hand`,
        remedy: "Show them, or choose another place.",
      };
    }
    if (spills().length === 0) return undefined;
    return {
      what: `Next to ${cellsOf(place)} ${on}, ${spills().join(" and ")} it, are cells that a formula fills: it could not fill more`,
      remedy: "Leave a row or a column free between, or choose another place.",
    };
  };
}

/** That sheets of these names are protected. */
export function protectedObstacle(names: readonly string[]): Obstacle {
  const quoted = names.map((name) => `“${name}”`).join(", ");
  return {
    what: names.length === 1 ? `The sheet ${quoted} is protected` : `The sheets ${quoted} are protected`,
    remedy: "Lift that (Review, Unprotect Sheet), or choose another place.",
  };
}

export const inWords = ({ what, remedy }: Obstacle): string => `${what}. ${remedy}`;

/** Asks where formulas fill cells right up to a place; what it gives is called after the sync: "above", "left of". */
function lookAtSpills(
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Place,
): () => readonly string[] {
  if (!abilities().spills) return () => [];
  const sides = [
    ...(row > 0 ? [{ side: "above", range: sheet.getRangeByIndexes(row - 1, column, 1, columns) }] : []),
    ...(column > 0 ? [{ side: "left of", range: sheet.getRangeByIndexes(row, column - 1, rows, 1) }] : []),
  ];
  for (const { range } of sides) range.load("hasSpill");
  // Null where some cells do and others do not.
  return () =>
    sides.flatMap(({ side, range }) => ((range.hasSpill as boolean | null) === false ? [] : [side]));
}
