import { useCallback } from "react";
import { ChartLegend } from "../../shared/plots/chart-legend";
import { lineColors } from "../../shared/plots/line-colors";
import { PlotFrame } from "../../shared/plots/plot-frame";
import { useScheme } from "../../shared/use-scheme";
import { previewBars } from "./preview-bars";
import type { PreviewChart } from "./preview-chart-of";
import { chartInWords } from "./preview-chart-words";
import { previewLines } from "./preview-lines";

/** The picture of a chart with its legend. Only it, its bars and its lines know the chart library. */
export function PreviewPlot({ chart }: { readonly chart: PreviewChart }) {
  // The sheet's own colours are for white paper; these are their kin on the pane.
  const colors = lineColors(useScheme());
  const { kind, series } = chart;
  const optionsFor = useCallback(
    (width: number) =>
      kind === "line" || kind === "scatter" ? previewLines(chart, colors) : previewBars(chart, colors, width),
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
