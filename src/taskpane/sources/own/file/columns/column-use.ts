import { COLUMN_ROLES, type ColumnRole } from "../../../../../core/own/columns/column-role";
import { yearOf } from "../../../../../core/names/year-of";

/** What a column of a file is used as; "figures" are those of the year or the indicator at its head. */
export type ColumnUse = ColumnRole | "figures" | "none";

/** What the table that is written says at the head of a column, in the order of its columns. */
export const KEY_ROLES = ["area", "technology", "indicator", "year", "unit", "multiplier", "grade"] as const;

/** Of which rows that are added up may differ: all that they say is kept. */
export const TOLD_ROLES = ["source", "status"] as const;

/** As a list offers them. */
export const USE_NAMES: Readonly<Record<ColumnUse, string>> = {
  area: "Area",
  technology: "Technology",
  indicator: "Indicator",
  year: "Year",
  value: "Figures",
  unit: "Unit",
  multiplier: "Multiplier of the unit",
  source: "Source",
  grade: "Grade",
  status: "Status of the figure",
  figures: "Figures, as headed",
  none: "Not used",
};

/** What any column may be used as. */
export const ANY_USES: readonly ColumnUse[] = [...COLUMN_ROLES, "none"];

/** Whether a column holds the figures of one year. */
export const isHeadedByYear = (header: string): boolean =>
  header !== "" && typeof yearOf(header) === "number";
