import { useCallback } from "react";
import { ChartLegend } from "./chart-legend";
import { lineColors } from "./line-colors";
import { PlotFrame } from "./plot-frame";
import { useScheme } from "../use-scheme";
import { chartBars } from "./chart-bars";
import type { ShownChart } from "./shown-chart";
import { chartInWords } from "./chart-in-words";
import { chartLines } from "./chart-lines";

/** The picture of a chart with its legend. Only it, its bars and its lines know the chart library. */
export function ChartPlot({ chart }: { readonly chart: ShownChart }) {
  // The sheet's own colours are for white paper; these are their kin on the pane.
  const colors = lineColors(useScheme());
  const { kind, series } = chart;
  const optionsFor = useCallback(
    (width: number) =>
      kind === "line" || kind === "scatter" ? chartLines(chart, colors) : chartBars(chart, colors, width),
    [chart, kind, colors],
  );
  return (
    <>
      {series.length > 1 && (
        <ChartLegend
          names={series.map(({ name }) => name)}
          colors={colors}
          marks={kind === "line" ? "lines" : "areas"}
        />
      )}
      <PlotFrame words={chartInWords(chart)} optionsFor={optionsFor} />
    </>
  );
}
