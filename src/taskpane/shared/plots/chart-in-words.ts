import type { ChartKind } from "../../../plans/plan";
import { counted } from "../counted";
import { figureText } from "./figure-text";
import type { ShownChart, ShownSeries } from "./shown-chart";

const KINDS: Readonly<Record<ChartKind, string>> = {
  bar: "Bar chart",
  column: "Column chart",
  line: "Line chart",
  scatter: "Scatter chart",
};

/** A chart in a sentence, for those who do not see it: the ends of its lines, or its highest and lowest bars. */
export function chartInWords(chart: ShownChart): string {
  const said = chart.series.map((series) => seriesInWords(chart, series));
  const scale = chart.isLogarithmic === true ? " on a logarithmic scale" : "";
  return `${KINDS[chart.kind]} of ${chart.title}${scale}: ${said.join("; ")}.`;
}

function seriesInWords(chart: ShownChart, series: ShownSeries): string {
  const { kind, points } = chart;
  const { name, figures } = series;
  const isLine = kind === "line";
  const found = figures.flatMap((figure, at) => {
    const text = figureText(chart, series, at);
    const place = points[at]?.name ?? "";
    return figure === undefined
      ? []
      : { figure, words: isLine ? `${text} in ${place}` : `${text} (${place})` };
  });
  const ends = isLine ? found : [...found].sort((a, b) => b.figure - a.figure);
  const [first, last] = [ends[0], ends.at(-1)];
  if (!first || !last) return `${name} has no figure`;
  const missing = figures.length - found.length;
  const rest = missing > 0 ? `, ${counted(missing, "figure")} missing` : "";
  if (first === last) return `${name} ${first.words}${rest}`;
  return isLine
    ? `${name} from ${first.words} to ${last.words}${rest}`
    : `${name} highest ${first.words}, lowest ${last.words}${rest}`;
}
