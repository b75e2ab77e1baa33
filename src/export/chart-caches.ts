import type { ChartModel, NumberCache, StringCache } from "@cj-tech-master/excelts/chart";
import type { PlannedChart } from "../plans/plan";
import { groupsOf } from "./chart-groups";
import { shownAt, shownIn, type FilledCell, type ShownValue } from "./filled-cells";
import { bodyOf } from "../plans/body-of";

/**
 * Puts the texts and figures of a chart into it, for readers that draw it without reckoning; the library finds none
 * on a sheet with an apostrophe in its name.
 */
export function fillCaches(
  { title, plotArea }: ChartModel["chart"],
  filled: ReadonlyMap<string, FilledCell>,
  chart: PlannedChart,
): void {
  const { data } = chart;
  if (title?.strRef) title.strRef.cache = cachedTexts([shownAt(filled, chart.title)]);
  const columns = groupsOf(chart).flat();
  for (const [place, series] of plotArea.chartTypes.flatMap((group) => [...group.series]).entries()) {
    const at = columns[place] ?? place;
    const column = { ...data, column: data.column + at, columns: 1 };
    if (series.tx?.strRef) series.tx.strRef.cache = cachedTexts([shownAt(filled, column)]);
    const figures = "yVal" in series ? series.yVal : "val" in series ? series.val : undefined;
    if (figures?.numRef) figures.numRef.cache = cachedNumbers(shownIn(filled, bodyOf(column)));
  }
}

/** An empty cell has no point. */
export const cachedTexts = (shown: readonly ShownValue[]): StringCache => ({
  pointCount: shown.length,
  points: shown.flatMap((value, index) =>
    value === undefined || value === null ? [] : [{ index, value: String(value) }],
  ),
});

/** Nor has one that is no number, as an error. */
export const cachedNumbers = (shown: readonly ShownValue[]): NumberCache => ({
  formatCode: "General",
  pointCount: shown.length,
  points: shown.flatMap((value, index) => (typeof value === "number" ? [{ index, value }] : [])),
});
