import { createCollection } from "../collection";
import { invalidArgument } from "../office-error";
import type { ChartAccess } from "./chart";
import { createSeries, type SeriesSpot } from "./chart-series";

/** A series that has no figures yet. */
const NO_CELLS = { row: 0, column: 0, rows: 0, columns: 0 };

export function createSeriesCollection(chart: ChartAccess): Excel.ChartSeriesCollection {
  const { queue, part, replace } = chart;
  const label = (): string => `${chart.label()}.series`;

  return createCollection<Excel.ChartSeriesCollection, Excel.ChartSeries, SeriesSpot>(queue, {
    name: "ChartSeriesCollection",
    label,
    keys: () => part().series.map((found, index) => ({ index, found })),
    item: (ref) => createSeries(chart, ref),
    properties: { count: { read: () => part().series.length } },
    members: {
      add(name, index) {
        if (index !== undefined) throw new Error("series.add at an index is not in the stand-in");
        const add = (): SeriesSpot => {
          const { series, sheetId } = part();
          const text = name ?? `Series${series.length + 1}`;
          const found = { name: { text }, values: { sheetId, area: NO_CELLS } };
          replace({ series: [...series, found] });
          return { index: series.length, found, addedIn: queue.host.syncCount };
        };
        const ref = queue.lookup(add, { line: () => `${label()}.add(${name ?? ""})` });
        // Series have no ids, by which a new one could be found again.
        return createSeries(chart, ref, "sync");
      },
      getItemAt: (index) => {
        const find = (): SeriesSpot => {
          const found = part().series[index];
          if (!found) throw invalidArgument(`The chart has no series ${index}.`);
          return { index, found };
        };
        return createSeries(chart, queue.lookup(find));
      },
    },
  });
}
