import { lazily } from "../loading/lazily";

/** The picture of a chart, with the chart library, which is fetched with the first. */
export const LazyChartPlot = lazily(
  async () => {
    const { ChartPlot } = await import(/* webpackChunkName: "chart" */ "./chart-plot");
    return ChartPlot;
  },
  { name: "The chart" },
);
