import type { ChartPart } from "../stand-in/parts";
import type { ChartData, ChartSeries } from "./chart-data";

/** What Excel was told to draw, in words: the chart's type, its title, and each series from its first to its last value. */
export function chartWords({ type }: ChartPart, { title, series }: ChartData): string {
  const head = title === undefined ? `${type} chart` : `${type} chart "${title}"`;
  return `${head}. ${series.map(seriesWords).join("; ")}.`;
}

function seriesWords({ name, points, part }: ChartSeries): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return name;
  const own = part.type === undefined ? "" : ` (${part.type})`;
  return `${name}${own}: ${first.text} (${first.category}) to ${last.text} (${last.category})`;
}
