import type { Bench } from "../../bench";
import type { Sight } from "../../step";
import { CHARTED_SIZE, formulasToChart, SERIES } from "./figures-to-chart";

/** Looks at a chart over figures that are there, its series given one by one in place of those that Excel finds. */
export async function atGivenSeries(
  bench: Bench,
  look: (series: Excel.ChartSeriesCollection, context: Excel.RequestContext) => Promise<Sight>,
): Promise<Sight> {
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
    return look(chart.series, context);
  });
}
