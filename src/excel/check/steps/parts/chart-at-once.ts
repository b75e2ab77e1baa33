import { cellsInWords } from "../../in-words";
import type { Step } from "../../step";
import { formulasToChart, SERIES, CHARTED_SIZE } from "./figures-to-chart";

export const chartAtOnce: Step = {
  id: "chart-at-once",
  title: "A chart over formulas that still calculate",
  expected: `series ${cellsInWords(SERIES)}`,
  otherwise: "The add-in waits for the figures, and gives each chart its series one by one.",
  api: "1.7",
  run: (bench) =>
    bench.run(async (sheet, context) => {
      const range = sheet.getRange(bench.cells(0, 0, CHARTED_SIZE.rows, CHARTED_SIZE.columns));
      range.formulas = formulasToChart(bench);
      const chart = sheet.charts.add("ColumnClustered", range, "Columns");
      chart.series.load("items/name");
      await context.sync();
      const names = chart.series.items.map(({ name }) => name);
      return { ok: names.join() === SERIES.join(), seen: `series ${cellsInWords(names) || "none"}` };
    }),
};
