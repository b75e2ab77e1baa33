import { abilities } from "../../host/abilities";
import type { Place, Plan, PlannedChart } from "../../../plans/plan";
import { textAt } from "../../../plans/text-at";
import type { Landing } from "../insertion";
import { bodyOf } from "../../../plans/body-of";

/** A planned chart and where it goes. */
export interface ChartToMake {
  readonly chart: PlannedChart;
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly landing: Landing;
  /** Where its figures are. */
  readonly data: { readonly sheet: Excel.Worksheet; readonly landing: Landing };
  /** What the title's cell shows today, and whether Excel can take it from there. */
  readonly title: { readonly bound: boolean; readonly text: string };
  /** Whether its figures follow cells in which the user chooses: its lines may then end elsewhere. */
  readonly follows: boolean;
  /** What the header cells of its figures show today. */
  readonly seriesNames: readonly string[];
}

/** Reads what a chart says from the plan that holds its figures. */
export function chartToMake(
  figures: Plan,
  chart: PlannedChart,
  where: Pick<ChartToMake, "name" | "sheet" | "landing" | "data">,
): ChartToMake {
  const { row, column, columns } = chart.data;
  return {
    ...where,
    chart,
    title: { bound: abilities().boundTitles, text: textAt(figures, chart.title) ?? figures.name },
    follows: (figures.inputs ?? []).length > 0,
    seriesNames: Array.from(
      { length: columns },
      (_, at) => textAt(figures, { row, column: column + at }) ?? `Series ${at + 1}`,
    ),
  };
}

/** A column of a chart's figures, without its header. */
export const figuresOf = ({ data }: PlannedChart, at: number): Place =>
  bodyOf({ ...data, column: data.column + at, columns: 1 });

export const rangeAt = (sheet: Excel.Worksheet, { row, column }: Landing, place: Place): Excel.Range =>
  sheet.getRangeByIndexes(row + place.row, column + place.column, place.rows, place.columns);
