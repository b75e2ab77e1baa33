import { isHeadedByYear, type ColumnUse } from "../columns/column-use";
import type { FileColumn } from "../columns/scan";
import type { DecimalMark } from "../reading/file-table";

/** What is taken of a table in a file, and how. */
export interface FileChoice {
  /** Of each column; each use but "figures" and "none" once at most. */
  readonly uses: readonly ColumnUse[];
  /** Rows are taken that hold one of these in a column; of a column without, all are. */
  readonly only: ReadonlyMap<number, ReadonlySet<string>>;
  /** Undefined where each figure shows it by itself. */
  readonly decimals: DecimalMark | undefined;
  /** Whether figures of the same area, technology and year are added up. */
  readonly addsUp: boolean;
}

/** A choice with another use of a column; what had that use before has none then. */
export function withUse(choice: FileChoice, at: number, use: ColumnUse): FileChoice {
  const isAlone = use !== "none" && use !== "figures";
  const uses = choice.uses.map((each, other) => {
    if (other === at) return use;
    return isAlone && each === use ? "none" : each;
  });
  return { ...choice, uses };
}

/** A choice with only these values of a column; none chosen are all. */
export function withOnly(choice: FileChoice, at: number, values: readonly string[]): FileChoice {
  const only = new Map(choice.only);
  if (values.length === 0) only.delete(at);
  else only.set(at, new Set(values));
  return { ...choice, only };
}

/** What a choice lacks to make a table of; undefined where it lacks nothing. */
export function lackingIn({ uses }: FileChoice, columns: readonly FileColumn[]): string | undefined {
  const has = (use: ColumnUse): boolean => uses.includes(use);
  if (!has("area")) return "Choose the column that holds the areas.";
  if (!has("value") && !has("figures")) return "Choose the column that holds the figures.";
  const isWide = columns.some(({ header }, at) => uses[at] === "figures" && isHeadedByYear(header));
  if (!has("year") && !isWide) return "Choose the column that holds the years.";
  if (isWide && (has("year") || has("value")))
    return "Columns headed by years hold the figures: choose no other column for years or figures.";
  return undefined;
}
