import type { ChartKind, PlannedChart } from "../../../plans/plan";
import { cellsIn, textAt, type PreviewGrid } from "./preview-grid";

/** A chart of a sheet with its figures. */
export interface PreviewChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** What its figures are, with the unit. */
  readonly unit: string;
  readonly numberFormat: string;
  readonly points: readonly PreviewPoint[];
  readonly series: readonly PreviewSeries[];
}

/** What stands along a chart: a name, and where it is a year or a measure the number. */
interface PreviewPoint {
  readonly name: string;
  readonly number?: number;
}

export interface PreviewSeries {
  readonly name: string;
  /** One for each point; undefined where there is none. */
  readonly figures: readonly (number | undefined)[];
}

/** A planned chart read from the cells of its page. */
export function previewChartOf(planned: PlannedChart, grid: PreviewGrid): PreviewChart {
  const { kind, title, data, categories, valueAxis, numberFormat, spare = 0 } = planned;
  const filled = { rows: data.rows - spare };
  const [header = [], ...rows] = cellsIn(grid, { ...data, ...filled });
  const [, ...labels] = cellsIn(grid, { ...categories, ...filled }).map(([label]) => label);
  return {
    kind,
    title: textAt(grid, title),
    unit: valueAxis,
    numberFormat,
    points: labels.map((label) => ({
      name: label?.text ?? "",
      ...(label?.figure === undefined ? {} : { number: label.figure }),
    })),
    series: header.map(({ text }, at) => ({ name: text, figures: rows.map((row) => row[at]?.figure) })),
  };
}
