import type { FigureTable } from "./figure-table";

/** The columns of the years before the last are marks over those of the last, as the report drew them. */
export function earlierYears(
  columns: readonly { readonly year: number }[],
): Pick<FigureTable["charted"], "marks"> {
  const last = Math.max(...columns.map(({ year }) => year));
  const marks = columns.flatMap(({ year }, at) => (year < last ? [at] : []));
  return marks.length === 0 ? {} : { marks };
}
