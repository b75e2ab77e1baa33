import { listed } from "../../../../core/words/readable";
import type { Step } from "../../step";
import { SERIES } from "./figures-to-chart";
import { atGivenSeries } from "./at-given-series";

const [MARKED, STANDING] = SERIES;
const EXPECTED = listed([`${MARKED} as LineMarkers`, `${STANDING} as ColumnClustered`]);

export const chartMarks: Step = {
  id: "chart-marks",
  title: "A chart with marks over its columns",
  expected: EXPECTED,
  otherwise: "Charts of the report’s Figures 1 and 3 may look otherwise: look at their marks and colours.",
  api: "1.7",
  run: (bench) =>
    atGivenSeries(bench, async (series, context) => {
      const marked = series.getItemAt(0);
      marked.chartType = "LineMarkers";
      marked.format.line.lineStyle = "None";
      marked.markerStyle = "Dash";
      await context.sync();
      series.load("items/name, items/chartType");
      await context.sync();
      const seen = listed(series.items.map(({ name, chartType }) => `${name} as ${chartType}`));
      return { ok: seen === EXPECTED, seen };
    }),
};
