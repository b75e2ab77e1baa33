import { abilities } from "../../host/abilities";
import type { Place } from "../../../plans/plan";
import { cellsOf } from "../../../plans/address";
import { lookAtProtection } from "./refuse-protected";
import { Hindrance } from "../../../plans/hindrance";

interface ObstacleOptions {
  /** Whether something may be written into rows and columns that are hidden, as into a page that is there already. */
  readonly hidden?: "refused" | "allowed";
}

/**
 * Looks at cells before anything is written there, and throws a sentence that says what is in the way and what to do:
 * a protected sheet, merged cells, which would lose texts, hidden rows, in which half of it would not be seen, and a
 * spilling formula that it would stop.
 */
export async function refuseObstacles(
  context: Excel.RequestContext,
  sheetId: string,
  place: Place,
  { hidden = "refused" }: ObstacleOptions = {},
): Promise<void> {
  const refuseProtected = lookAtProtection(context, [sheetId]);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRangeByIndexes(place.row, place.column, place.rows, place.columns);
  sheet.load("name");
  range.load("rowHidden, columnHidden");
  const merged = abilities().mergedAreas ? range.getMergedAreasOrNullObject() : undefined;
  merged?.load("address");
  const spills = lookAtSpills(sheet, place);
  await context.sync();

  refuseProtected();
  const on = `of “${sheet.name}”`;
  if (merged && !merged.isNullObject) {
    const cells = merged.address.split(",").map((address) => address.slice(address.lastIndexOf("!") + 1));
    throw new Hindrance(
      `Merged cells are in the way at ${cells.join(", ")} ${on}. Unmerge them, or choose another place.`,
    );
  }
  // Null where some are hidden and some are not.
  if (
    hidden === "refused" &&
    [range.rowHidden, range.columnHidden].some((each: boolean | null) => each !== false)
  ) {
    throw new Hindrance(
      `Rows or columns among ${cellsOf(place)} ${on} are hidden, by a filter or by hand. Show them, or choose another place.`,
    );
  }
  if (spills().length > 0) {
    throw new Hindrance(
      `Next to ${cellsOf(place)} ${on}, ${spills().join(" and ")} it, are cells that a formula fills: it could not fill more. Leave a row or a column free between, or choose another place.`,
    );
  }
}

/** Asks whether sheets can be added; what it gives is called after the sync, and throws where they cannot. */
export function lookAtStructure({ workbook: { protection } }: Excel.RequestContext): () => void {
  protection.load("protected");
  return () => {
    if (!protection.protected) return;
    throw new Hindrance(
      "The structure of the workbook is protected, so that no sheet can be added. Lift that (Review, Protect Workbook), or choose a place on a sheet.",
    );
  };
}

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
