import type { PlannedCell } from "../../../plans/plan";
import { shownNumber } from "../../../plans/shown-number";

/** What a cell will show today, in its number format. */
export function cellText(cell: PlannedCell, numberFormat = "General"): string {
  const value = typeof cell === "object" ? cell?.value : cell;
  if (value === undefined) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "number") return shownNumber(value, numberFormat);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
