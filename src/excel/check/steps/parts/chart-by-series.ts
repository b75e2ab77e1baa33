import { cellsInWords } from "../../in-words";
import type { Step } from "../../step";
import { formulasToChart, SERIES } from "./figures-to-chart";
import { givenSeries } from "./given-series";

export const chartBySeries: Step = {
  id: "chart-by-series",
  title: "A chart that is given its series one by one",
  expected: `series ${cellsInWords(SERIES)}`,
  otherwise: "Charts may name or count their series wrongly: look at their legends.",
  api: "1.7",
  run: async (bench) => {
    await bench.write(0, 0, formulasToChart(bench));
    await bench.settled(bench.cells(1, 1, 2, 2));
    return bench.run(async (sheet, context) => {
      const { series } = await givenSeries(bench, sheet, context);
      series.load("items/name");
      await context.sync();
      const names = series.items.map(({ name }) => name);
      return { ok: names.join() === SERIES.join(), seen: `series ${cellsInWords(names) || "none"}` };
    });
  },
};
