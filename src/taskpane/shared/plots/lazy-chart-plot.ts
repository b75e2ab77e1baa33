import { lazy } from "react";

/** The picture of a chart: bundled with its room, yet run only when the first chart is shown. */
export const LazyChartPlot = lazy(() =>
  import(/* webpackMode: "eager" */ "./chart-plot").then((plot) => ({ default: plot.ChartPlot })),
);
