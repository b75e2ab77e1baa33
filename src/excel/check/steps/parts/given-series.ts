import type { Bench } from "../../bench";
import { CHARTED_SIZE, SERIES } from "./figures-to-chart";

/** A chart over figures that are there, its series given one by one in place of those that Excel finds. */
export async function givenSeries(
  bench: Bench,
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
): Promise<Excel.Chart> {
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
  return chart;
}
