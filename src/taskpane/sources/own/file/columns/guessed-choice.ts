import { knownArea } from "../../../../../core/catalogue/areas";
import { knownIndicator } from "../../../../../core/catalogue/indicators";
import { knownTechnology } from "../../../../../core/catalogue/technologies";
import { columnRole } from "../../../../../core/own/columns/column-role";
import { observedIndicator } from "../../../../../core/own/columns/layout";
import { yearOf } from "../../../../../core/names/year-of";
import type { FileChoice } from "../gather/file-choice";
import type { FileTable } from "../reading/file-table";
import { isHeadedByYear, type ColumnUse } from "./column-use";
import { decimalMarkIn } from "./decimal-mark";
import type { FileColumn, ScannedTable } from "./scan";

/** What the columns of a table most probably are, by their headers, then by what stands in them. */
export function guessedChoice({ columns, sample }: ScannedTable, { roles, decimals }: FileTable): FileChoice {
  const uses: ColumnUse[] = columns.map(() => "none");
  const use = (at: number, as: ColumnUse): void => {
    if (at >= 0 && uses[at] === "none" && (as === "figures" || !uses.includes(as))) uses[at] = as;
  };
  roles?.forEach((role, at) => use(at, role));
  columns.forEach(({ header }, at) => {
    if (isHeadedByYear(header)) use(at, "figures");
  });
  columns.forEach((column, at) => {
    const role = columnRole(column.header);
    if (role !== undefined && isOf(role, column)) use(at, role);
  });
  const isWide = uses.includes("figures");
  if (!isWide) {
    columns.forEach(({ header }, at) => {
      if (observedIndicator(header)) use(at, "figures");
    });
  }
  const find = (as: ColumnUse, fits: (column: FileColumn) => boolean): void => {
    if (!uses.includes(as))
      use(
        columns.findIndex((column, at) => uses[at] === "none" && fits(column)),
        as,
      );
  };
  find("area", ({ values = [] }) => mostOf(values, (text) => knownArea(text) !== undefined));
  find("technology", ({ values = [] }) =>
    values.some((text) => /\p{L}{2}/u.test(text) && knownTechnology(text) !== undefined),
  );
  if (!isWide) find("year", ({ values = [] }) => mostOf(values, (text) => typeof yearOf(text) === "number"));
  // Before any dimension that is a number, such as a code.
  if (!uses.includes("figures") && !uses.includes("value"))
    use(lastOfNumbers(columns, sample, uses), "value");
  return {
    uses,
    only: new Map(columns.flatMap((column, at) => (uses[at] === "none" ? totalOf(column, at) : []))),
    decimals: decimals ?? decimalMarkIn(sample, uses),
    addsUp: false,
  };
}

/** An indicator of which we know none is a dimension of the producer's own; an empty column says nothing. */
function isOf(role: ColumnUse, { values }: FileColumn): boolean {
  if (values?.length === 0) return false;
  return (
    role !== "indicator" ||
    (values ?? []).some((text) => columnRole(text) === "value" || knownIndicator(text))
  );
}

/** So many of the values must be known. */
const MOST = 0.6;

const mostOf = (values: readonly string[], isKnown: (text: string) => boolean): boolean =>
  values.length > 0 && values.filter(isKnown).length >= MOST * values.length;

function lastOfNumbers(
  columns: readonly FileColumn[],
  sample: ScannedTable["sample"],
  uses: readonly ColumnUse[],
): number {
  const isNumber = (at: number): boolean => {
    const cells = sample.flatMap((row) => row[at] ?? []).filter((cell) => cell !== "");
    return (
      cells.length > 0 && cells.every((cell) => /^[+-]?\d[\d.,\s]*(?:e[+-]?\d+)?$/i.test(String(cell).trim()))
    );
  };
  for (let at = columns.length - 1; at >= 0; at -= 1) if (uses[at] === "none" && isNumber(at)) return at;
  return -1;
}

/** What code lists call the sum over a dimension, by SDMX, Eurostat and in words. */
const TOTAL = /^(?:_T|T|TOTAL|TOT|ALL|insgesamt|ensemble)(?:\s*:.*)?$/i;

/** Of a dimension that is not used, its total, where it has one: its parts would come beside it. */
function totalOf({ values }: FileColumn, at: number): readonly (readonly [number, ReadonlySet<string>])[] {
  if (values === undefined || values.length < 2) return [];
  const total = values.find((text) => TOTAL.test(text));
  return total === undefined ? [] : [[at, new Set([total])]];
}
