import { chartToMake, type ChartToMake } from "./chart-to-make";
import { claimName } from "../parts/write-parts";
import type { Writings } from "../writing";

/** The charts of the main plan, each with a name of its own; `taken`, the names that there are, grows. */
export function chartsOf(
  { workbook: { worksheets } }: Excel.RequestContext,
  { main, apart = main }: Writings,
  taken: string[],
): readonly ChartToMake[] {
  const { landing } = main.kept;
  return main.plan.charts.map((chart) => {
    const { plan, kept } = chart.from === "here" ? main : apart;
    return chartToMake(plan, chart, {
      name: claimName(`${main.plan.name} chart`, taken),
      sheet: worksheets.getItem(landing.sheetId),
      landing,
      data: { sheet: worksheets.getItem(kept.landing.sheetId), landing: kept.landing },
    });
  });
}
