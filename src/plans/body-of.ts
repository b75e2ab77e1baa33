import type { Place } from "./plan";

/** A table's place without its header row. */
export const bodyOf = (place: Place): Place => ({ ...place, row: place.row + 1, rows: place.rows - 1 });
