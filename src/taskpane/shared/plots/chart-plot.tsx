import { useCallback } from "react";
import { useScheme } from "../use-scheme";
import { ChartLegend } from "./chart-legend";
import { chartInWords } from "./chart-in-words";
import { chartOptions } from "./chart-options";
import { legendOf } from "./legend-entry";
import { lineColors } from "./line-colors";
import { PlotFrame } from "./plot-frame";
import type { ShownChart } from "./shown-chart";

/** The picture of a chart with its legend. */
export function ChartPlot({ chart }: { readonly chart: ShownChart }) {
  // The sheet's own colours are for white paper; these are their kin on the pane.
  const colors = lineColors(useScheme());
  const optionsFor = useCallback((width: number) => chartOptions(chart, colors, width), [chart, colors]);
  return (
    <>
      <ChartLegend entries={legendOf(chart, colors)} />
      <PlotFrame words={chartInWords(chart)} optionsFor={optionsFor} />
    </>
  );
}
