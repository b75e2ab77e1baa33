import type { Sheet } from "../../grid";
import type { ChartPart } from "../../parts";
import { createCollection } from "../collection";
import { invalidArgument, itemNotFound } from "../office-error";
import type { RequestQueue } from "../request-queue";
import { show } from "../show";
import { addChart } from "./add-chart";
import { createChart } from "./chart";

export function createCharts(
  queue: RequestQueue,
  sheet: () => Sheet,
  sheetLabel: () => string,
): Excel.ChartCollection {
  const { grid } = queue;
  const label = (): string => `${sheetLabel()}.charts`;
  const charts = (): readonly ChartPart[] => {
    const { id } = sheet();
    return grid.parts().charts.filter(({ sheetId }) => sheetId === id);
  };
  const find = (key: string): string | undefined =>
    charts().find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase())?.id;

  return createCollection<Excel.ChartCollection, Excel.Chart, string>(queue, {
    name: "ChartCollection",
    label,
    keys: () => charts().map(({ id }) => id),
    item: (ref) => createChart(queue, ref),
    properties: { count: { read: () => charts().length } },
    members: {
      add(type: string, sourceData: Excel.Range, seriesBy?: string) {
        if (typeof sourceData !== "object") throw invalidArgument("sourceData is no range.");
        const ref = queue.lookup(() => addChart(queue, sheet(), type, sourceData, seriesBy), {
          settled: true,
          line: () => `${label()}.add(${type}, ${show(sourceData)}, ${String(seriesBy)})`,
        });
        return createChart(queue, ref);
      },
      getItemOrNullObject: (key) =>
        createChart(
          queue,
          queue.lookup(() => find(key)),
        ),
      getItem: (key) =>
        createChart(
          queue,
          queue.lookup(() => {
            const id = find(key);
            if (id === undefined) throw itemNotFound(`chart "${key}"`);
            return id;
          }),
        ),
    },
  });
}
