import type { ShownChart, ShownSeries } from "./shown-chart";

/** The series that are bars. */
export const barsOf = ({ series, marks = [] }: ShownChart): readonly ShownSeries[] =>
  series.filter((_, at) => !marks.includes(at));

/** The series that are marks over the bars, each over the one at its place. */
export const marksOf = ({ series, marks = [] }: ShownChart): readonly ShownSeries[] =>
  series.filter((_, at) => marks.includes(at));
