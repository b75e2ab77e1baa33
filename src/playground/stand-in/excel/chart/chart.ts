import { intersection } from "../../area-overlap";
import type { Sheet } from "../../grid";
import type { ChartPart, TextOrCell } from "../../parts";
import { createObject } from "../client-object";
import { invalidArgument, itemNotFound } from "../office-error";
import { placeOf } from "../place";
import type { Ref, RequestQueue } from "../request-queue";
import { cellOf, textOf } from "../text-or-cell";
import { createWorksheet } from "../worksheet";
import { createAxes } from "./chart-axes";
import { chartGeometry } from "./chart-geometry";
import { createPlotArea } from "./plot-area";
import { createSeriesCollection } from "./series-collection";
import { withFont } from "./with-font";

export function createChart(queue: RequestQueue, ref: Ref<string>): Excel.Chart {
  const { grid } = queue;
  const part = (): ChartPart => {
    const id = ref.get();
    const found = grid.parts().charts.find((chart) => chart.id === id);
    if (!found) throw itemNotFound("chart");
    return found;
  };
  const sheet = (): Sheet => {
    const { sheetId } = part();
    const found = grid.sheets().find(({ id }) => id === sheetId);
    if (!found) throw itemNotFound("worksheet");
    return found;
  };
  const replace = (change: Partial<ChartPart> | undefined): void => {
    const { id } = part();
    const parts = grid.parts();
    const charts = parts.charts.flatMap((chart) =>
      chart.id !== id ? [chart] : change ? [{ ...chart, ...change }] : [],
    );
    grid.setParts({ ...parts, charts });
  };
  const label = (): string => `chart "${part().name}"`;
  const geometry = chartGeometry(
    grid,
    () => ({ sheet: sheet(), area: part().place }),
    (place) => replace({ place }),
  );
  const chart = { part, replace, label, queue };

  return createObject<Excel.Chart>(queue, {
    name: "Chart",
    label,
    ref,
    properties: {
      id: { read: () => part().id },
      name: {
        read: () => part().name,
        write: (name) => {
          const { id, sheetId } = part();
          const isTaken = grid
            .parts()
            .charts.some(
              (other) =>
                other.id !== id &&
                other.sheetId === sheetId &&
                other.name.toLowerCase() === name.toLowerCase(),
            );
          if (name === "" || isTaken) throw invalidArgument(`The sheet has a chart "${name}" already.`);
          replace({ name });
        },
      },
      chartType: {
        read: () => part().type,
        write: (type) => replace({ type }),
      },
      displayBlanksAs: {
        read: () => part().blanks,
        write: (blanks) => replace({ blanks }),
      },
      ...geometry,
    },
    actions: {
      delete: () => replace(undefined),
      setPosition: (startCell: unknown, endCell?: unknown) => {
        const { area: start } = placeOf(startCell, grid, sheet());
        if (endCell === undefined) {
          replace({ place: { ...part().place, row: start.row, column: start.column } });
          return;
        }
        const { area: end } = placeOf(endCell, grid, sheet());
        const place = {
          row: start.row,
          column: start.column,
          rows: end.row + end.rows - start.row,
          columns: end.column + end.columns - start.column,
        };
        if (!intersection(place, place)) throw invalidArgument("The end is before the start.");
        replace({ place });
      },
    },
    members: {
      get worksheet() {
        return createWorksheet(queue, { get: sheet, isDone: ref.isDone });
      },
      get title() {
        return createTitle(chart);
      },
      get plotArea() {
        return createPlotArea(chart, () => geometry.width.read?.() ?? 0);
      },
      get legend() {
        return createLegend(chart);
      },
      get axes() {
        return createAxes(chart);
      },
      get series() {
        return createSeriesCollection(chart);
      },
    },
  });
}

/** What the parts of a chart need of it. */
export interface ChartAccess {
  readonly queue: RequestQueue;
  readonly label: () => string;
  readonly part: () => ChartPart;
  readonly replace: (change: Partial<ChartPart>) => void;
}

function createTitle({ queue, label, part, replace }: ChartAccess): Excel.ChartTitle {
  const show = (title: TextOrCell): void => replace({ title, hasTitle: true });
  return createObject<Excel.ChartTitle>(queue, {
    name: "ChartTitle",
    label: () => `${label()}.title`,
    properties: {
      text: { read: () => textOf(queue.grid, part().title), write: (text) => show({ text }) },
      visible: { read: () => part().hasTitle, write: (hasTitle) => replace({ hasTitle }) },
    },
    actions: { setFormula: (formula) => show(cellOf(queue.grid, formula)) },
    members: {
      get format() {
        const format = (): string => `${label()}.title.format`;
        return createObject<Excel.ChartTitleFormat>(queue, {
          name: "ChartTitleFormat",
          label: format,
          members: withFont(queue, format, { size: { write: (titleSize) => replace({ titleSize }) } }),
        });
      },
    },
  });
}

function createLegend({ queue, label, part, replace }: ChartAccess): Excel.ChartLegend {
  return createObject<Excel.ChartLegend>(queue, {
    name: "ChartLegend",
    label: () => `${label()}.legend`,
    properties: {
      position: {
        read: () => part().legend ?? "Bottom",
        // A hidden legend stays hidden.
        write: (legend) => replace({ legend: part().legend && legend }),
      },
      visible: {
        read: () => part().legend !== undefined,
        write: (shown) => replace({ legend: shown ? (part().legend ?? "Bottom") : undefined }),
      },
    },
    members: {
      get format() {
        const format = (): string => `${label()}.legend.format`;
        return createObject<Excel.ChartLegendFormat>(queue, {
          name: "ChartLegendFormat",
          label: format,
          members: withFont(queue, format, { size: { write: (legendSize) => replace({ legendSize }) } }),
        });
      },
    },
  });
}
