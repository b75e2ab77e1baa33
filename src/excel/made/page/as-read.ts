import type { Spot } from "../../../plans/plan";
import type { Kept } from "../../write/undo/keep";
import { cameInto } from "../../write/undo/look-before";
import type { PageReading } from "./read-page";

/** Throws where the old page holds something else than it was read to hold: the user has typed or moved cells since. */
export function needAsRead({ landing, before }: Kept, { held }: PageReading): void {
  const other = entered(before).find(({ row, column, formula }) => formula !== held(row, column));
  if (other) throw cameInto(landing, other);
}

/** Throws where something but the cells that stay stands on the place of the new page, which was emptied for it. */
export function needOnlyStaying({ landing, before }: Kept, { staying }: PageReading): void {
  const isStaying = ({ row, column }: Spot): boolean =>
    staying.some((spot) => spot.row === row && spot.column === column);
  const other = entered(before).find((spot) => !isStaying(spot));
  if (other) throw cameInto(landing, other);
}

/** The cells that hold something, without those that a formula beside them fills, which may come late. */
const entered = ({ contents, typed }: Kept["before"]): readonly (Spot & { readonly formula: unknown })[] =>
  contents.flatMap((line, row) =>
    line.flatMap(({ formula }, column) =>
      formula !== "" && typed[row]?.[column] !== "" ? [{ row, column, formula }] : [],
    ),
  );
