import { cellsInWords } from "../../in-words";
import type { Step } from "../../step";
import { formulasToChart, SERIES, CHARTED_SIZE } from "./figures-to-chart";

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
      const chart = sheet.charts.add(
        "ColumnClustered",
        sheet.getRange(bench.cells(0, 0, CHARTED_SIZE.rows, CHARTED_SIZE.columns)),
        "Columns",
      );
      chart.series.load("items");
      await context.sync();
      // The last first: each is found by its place among those that are left.
      for (const guessed of [...chart.series.items].reverse()) guessed.delete();
      for (const [at, name] of SERIES.entries()) {
        const series = chart.series.add(name);
        series.setValues(sheet.getRange(bench.cells(1, at + 1, 2, 1)));
        series.setXAxisValues(sheet.getRange(bench.cells(1, 0, 2, 1)));
      }
      await context.sync();
      chart.series.load("items/name");
      await context.sync();
      const names = chart.series.items.map(({ name }) => name);
      return { ok: names.join() === SERIES.join(), seen: `series ${cellsInWords(names) || "none"}` };
    });
  },
};
