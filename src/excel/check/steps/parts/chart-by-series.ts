import { cellsInWords } from "../../in-words";
import type { Step } from "../../step";
import { SERIES } from "./figures-to-chart";
import { atGivenSeries } from "./at-given-series";

export const chartBySeries: Step = {
  id: "chart-by-series",
  title: "A chart that is given its series one by one",
  expected: `series ${cellsInWords(SERIES)}`,
  otherwise: "Charts may name or count their series wrongly: look at their legends.",
  api: "1.7",
  run: (bench) =>
    atGivenSeries(bench, async (series, context) => {
      series.load("items/name");
      await context.sync();
      const names = series.items.map(({ name }) => name);
      return { ok: names.join() === SERIES.join(), seen: `series ${cellsInWords(names) || "none"}` };
    }),
};
