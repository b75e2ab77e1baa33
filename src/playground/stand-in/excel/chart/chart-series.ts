import type { SeriesPart } from "../../parts";
import { createObject } from "../client-object";
import { invalidArgument, invalidObjectPath, itemNotFound } from "../office-error";
import { cellsRef, placeOf } from "../place";
import type { Lifetime } from "../object-life";
import type { Ref } from "../request-queue";
import { textOf } from "../text-or-cell";
import type { ChartAccess } from "./chart";
import { createSeriesFormat } from "./series-format";
import { createSeriesPoints } from "./series-points";

/** A series as it was when it was looked up, and its place then. */
export interface SeriesSpot {
  readonly index: number;
  readonly found: SeriesPart;
  /** Of one that was added: the sync that did it. Its object is good for that one alone. */
  readonly addedIn?: number;
}

export function createSeries(
  chart: ChartAccess,
  ref: Ref<SeriesSpot>,
  lifetime?: Lifetime,
): Excel.ChartSeries {
  const { queue, part } = chart;
  const { grid } = queue;
  // Its place may change when another is deleted; the part itself is the same until it is changed.
  let mine: SeriesPart | undefined;
  const series = (): SeriesPart => {
    const all = part().series;
    const addedIn = ref.get()?.addedIn;
    if (addedIn !== undefined && addedIn !== queue.host.syncCount)
      throw invalidObjectPath("a series that was added in an earlier request");
    if (mine && all.includes(mine)) return mine;
    const { index = -1, found } = ref.get() ?? {};
    mine = found && all.includes(found) ? found : all[index];
    if (!mine) throw itemNotFound("series");
    return mine;
  };
  const replace = (change: Partial<SeriesPart> | undefined): void => {
    const old = series();
    mine = change && { ...old, ...change };
    const changed = mine ? [mine] : [];
    chart.replace({ series: part().series.flatMap((each) => (each === old ? changed : [each])) });
  };
  const label = (): string => `${chart.label()}.series[${part().series.indexOf(series())}]`;
  const type = (): string => series().type ?? part().type;
  const isBar = (): boolean => /^(Column|Bar)/.test(type());

  return createObject<Excel.ChartSeries>(queue, {
    name: "ChartSeries",
    label,
    ref,
    lifetime,
    properties: {
      name: { read: () => textOf(grid, series().name), write: (text) => replace({ name: { text } }) },
      gapWidth: {
        read: () => series().gapWidth ?? 150,
        write: (gapWidth) => {
          if (!isBar() || !(gapWidth >= 0 && gapWidth <= 500)) throw invalidArgument(`gapWidth ${gapWidth}`);
          replace({ gapWidth });
        },
      },
      chartType: {
        read: type,
        write: (own) => {
          // Bars lie along another axis than lines and columns do.
          if (!isUpright(own) || !isUpright(part().type)) throw invalidArgument(`chartType ${own}`);
          replace({ type: own });
        },
      },
      markerSize: {
        read: () => series().size ?? 5,
        write: (size) => {
          if (!(size >= 2 && size <= 72)) throw invalidArgument(`markerSize ${size}`);
          replace({ size });
        },
      },
      markerStyle: {
        read: () => series().marker ?? "Automatic",
        write: (style) => replace({ marker: style }),
      },
      markerBackgroundColor: { write: (color) => (isBar() ? undefined : replace({ color })) },
      markerForegroundColor: { write: (outline) => (isBar() ? undefined : replace({ outline })) },
    },
    actions: {
      delete: () => replace(undefined),
      setValues: (range) => replace({ values: cellsRef(placeOf(range, grid)) }),
      setXAxisValues: (range) => replace({ categories: cellsRef(placeOf(range, grid)) }),
    },
    members: {
      get format() {
        return createSeriesFormat(queue, label, isBar, replace);
      },
      get points() {
        return createSeriesPoints({ queue, label, part: series, change: replace });
      },
    },
  });
}

const isUpright = (type: string): boolean => type === "ColumnClustered" || type.startsWith("Line");
