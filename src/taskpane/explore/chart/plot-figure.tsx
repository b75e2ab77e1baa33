import { barX, dot, lineY, ruleX, ruleY, type Markish, type PlotOptions } from "@observablehq/plot";
import { useCallback } from "react";
import { Refusal } from "../../../core/refusal";
import type { Scheme } from "../../shared/use-scheme";
import type { Answerable } from "../asked";
import { yearsAsked } from "../asked-years";
import { breakYears } from "./chart-notes";
import { LINES } from "./chart-words";
import { figureInWords } from "../preview/figure-in-words";
import { DASHES } from "../../shared/plots/line-colors";
import { PlotFrame } from "../../shared/plots/plot-frame";
import { heatMap } from "./plot-heat-map";
import { rankedTable, seriesTable } from "../preview/preview-table";

/** A name longer than this leaves the bars no room, so the code stands for it. */
const LONGEST_NAME = 18;
const LETTER = 6.2;

/** Lines over the years, bars of one year, or a heat map of several technologies. */
export type FigureKind = "lines" | "bars" | "heat";

interface PlotFigureProps {
  readonly asked: Answerable;
  readonly kind: FigureKind;
  /** What it shows, for those who do not see it. */
  readonly words: string;
  readonly colors: readonly string[];
  readonly scheme: Scheme;
}

/** The chart of a query. Only it, the heat map and their frame know the chart library. */
export function PlotFigure({ asked, kind, words, colors, scheme }: PlotFigureProps) {
  const optionsFor = useCallback(
    (width: number) => figureOptions[kind](asked, colors, scheme, width),
    [asked, kind, colors, scheme],
  );
  return <PlotFrame words={words} optionsFor={optionsFor} />;
}

type OptionsOf = (asked: Answerable, colors: readonly string[], scheme: Scheme, width: number) => PlotOptions;

/** How each chart of a query is drawn. */
export const figureOptions: Readonly<Record<FigureKind, OptionsOf>> = {
  lines,
  bars,
  heat: (asked, _colors, scheme, width) => heatMap(asked, scheme, width),
};

function lines(asked: Answerable, colors: readonly string[]): PlotOptions {
  const { areas, rows } = seriesTable(asked);
  const { latest } = asked.measurement;
  const years = yearsAsked(asked);
  const series = areas.slice(0, LINES).map((_, at) =>
    rows.map(({ year, figures }) => {
      const figure = figures[at];
      // A gap stays a gap: NaN breaks the line.
      return { year, value: figure === undefined || figure instanceof Refusal ? NaN : figure };
    }),
  );
  const labels = series.flat().flatMap(({ value }) => (Number.isNaN(value) ? [] : text(asked, value)));
  const marks = series.flatMap((points, at): Markish[] => {
    const stroke = colors[at] ?? "currentColor";
    const found = points.filter(({ value }) => !Number.isNaN(value));
    const complete = found.filter(({ year }) => year <= latest);
    const incomplete = found.filter(({ year }) => year > latest);
    return [
      lineY(points, { x: "year", y: "value", stroke, strokeDasharray: DASHES[at] ?? "none" }),
      dot(complete, { x: "year", y: "value", r: 1.5, fill: stroke }),
      dot(incomplete, { x: "year", y: "value", r: 3, stroke, fill: "none" }),
    ];
  });
  return {
    height: 190,
    marginTop: 12,
    marginRight: 16,
    marginLeft: marginFor(labels),
    x: { label: null, tickFormat: "d", ticks: 5, domain: [years[0] ?? 0, years.at(-1) ?? 0] },
    y: {
      label: null,
      grid: true,
      ticks: 4,
      zero: true,
      tickFormat: (value: number) => text(asked, value),
    },
    marks: [ruleY([0]), ruleX(breakYears(asked, years), { strokeDasharray: "3 3" }), ...marks],
  };
}

function bars(asked: Answerable, colors: readonly string[]): PlotOptions {
  const found = rankedTable(asked).rows.flatMap(({ area: { code, name }, figure }) =>
    figure instanceof Refusal ? [] : { name: name.length > LONGEST_NAME ? code : name, value: figure },
  );
  return {
    height: 40 + found.length * 20,
    marginLeft: marginFor(found.map(({ name }) => name)),
    marginRight: 24,
    x: { label: null, grid: true, ticks: 4, tickFormat: (value: number) => text(asked, value) },
    y: { label: null, domain: found.map(({ name }) => name) },
    marks: [barX(found, { x: "value", y: "name", fill: colors[0] ?? "currentColor" }), ruleX([0])],
  };
}

const text = ({ indicator }: Answerable, value: number): string => figureInWords(value, indicator);

const marginFor = (labels: readonly string[]): number =>
  16 + LETTER * Math.max(3, ...labels.map(({ length }) => length));
