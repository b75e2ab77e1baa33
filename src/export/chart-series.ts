import type { AddChartSeriesOptions } from "@cj-tech-master/excelts/chart";
import type { ChartKind, PlannedChart } from "../plans/plan";
import { addressOf } from "../plans/address";
import { MARK } from "../plans/look";
import { cachedNumbers, cachedTexts } from "./chart-caches";
import { shownIn, type FilledCell } from "./filled-cells";
import { chartColor } from "./file-color";
import { bodyOf } from "../plans/body-of";

/** In points. */
const LINE = 2.25;
const MARKER = { line: 5, scatter: 7 };

/** A series for each column of a chart's figures; its name is the column's header. */
export function chartSeries(
  sheet: string,
  filled: ReadonlyMap<string, FilledCell>,
  { kind, data, categories, colors, marks }: PlannedChart,
): AddChartSeriesOptions[] {
  const place = bodyOf(categories);
  const formula = addressOf(sheet, place, "$");
  const labels = shownIn(filled, place);
  const numbers = { numRef: { formula, cache: cachedNumbers(labels) } };
  const texts = { strRef: { formula, cache: cachedTexts(labels) } };
  const areNumbers = labels.every((label) => typeof label === "number");
  return colors.slice(0, data.columns).map((color, at): AddChartSeriesOptions => {
    const figures = { ...data, column: data.column + at, columns: 1 };
    return {
      name: { formula: addressOf(sheet, { ...figures, rows: 1 }, "$") },
      values: addressOf(sheet, bodyOf(figures), "$"),
      ...(kind === "scatter" ? { xValues: numbers } : { categories: areNumbers ? numbers : texts }),
      ...(marks?.includes(at) ? markOf(chartColor(color)) : look(kind, chartColor(color))),
    };
  });
}

function look(kind: ChartKind, color: string): Partial<AddChartSeriesOptions> {
  if (kind === "column" || kind === "bar") return { fill: color, invertIfNegative: false };
  const marker = { symbol: "circle", size: MARKER[kind], fill: color, border: color } as const;
  return kind === "line"
    ? { line: color, lineWidth: LINE, smooth: false, marker }
    : { smooth: false, marker, spPr: { line: { noFill: true } } };
}

function markOf(color: string): Partial<AddChartSeriesOptions> {
  const marker = { symbol: "dash", size: MARK.size, fill: color, border: chartColor(MARK.outline) } as const;
  return { smooth: false, marker, spPr: { line: { noFill: true } } };
}
