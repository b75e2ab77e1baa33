import type { PlannedChart } from "../../../plans/plan";
import { isAboutFirst } from "../../../plans/series-colors";
import { cellText } from "../../shared/plots/cell-text";
import type { ShownChart } from "../../shared/plots/shown-chart";
import { cellsIn, shownAt, type PreviewGrid } from "./preview-grid";

/** A planned chart read from the cells of its page. */
export function previewChartOf(planned: PlannedChart, grid: PreviewGrid): ShownChart {
  const { kind, title, data, categories, valueAxis, numberFormat, marks, emphasis, spare = 0 } = planned;
  const { isLogarithmic, pointFormat } = planned;
  const focus = isAboutFirst(planned.colors) ? "first" : emphasis;
  const filled = { rows: data.rows - spare };
  const [header = [], ...rows] = cellsIn(grid, { ...data, ...filled });
  const [, ...labels] = cellsIn(grid, { ...categories, ...filled }).map(([label]) => label);
  return {
    kind,
    title: shownAt(grid, title),
    unit: valueAxis,
    numberFormat,
    points: labels.map((label) => ({
      name: label?.text ?? "",
      ...(label?.figure === undefined ? {} : { number: label.figure }),
    })),
    series: header.map(({ text }, at) => ({
      name: text,
      figures: rows.map((row) => row[at]?.figure),
      texts: rows.map((row) => {
        const { figure, text = "" } = row[at] ?? {};
        return pointFormat === undefined || figure === undefined ? text : cellText(figure, pointFormat);
      }),
    })),
    ...(isLogarithmic ? { isLogarithmic } : {}),
    ...(marks ? { marks } : {}),
    ...(focus === undefined ? {} : { focus }),
  };
}
