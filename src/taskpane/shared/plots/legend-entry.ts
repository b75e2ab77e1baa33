import { barsOf, marksOf } from "./bars-of";
import { endNames } from "./end-names";
import { DASHES } from "./line-colors";
import { lineRoom } from "./line-room";
import type { ShownChart } from "./shown-chart";

/** A name in a chart's legend, and how its figures are drawn. */
export interface LegendEntry {
  readonly name: string;
  readonly color: string;
  readonly look: "line" | "area" | "mark";
  /** Of a line. */
  readonly dashes?: string;
}

export const lineEntries = (names: readonly string[], colors: readonly string[]): readonly LegendEntry[] =>
  names.map((name, at) => ({
    name,
    color: colors[at] ?? "currentColor",
    look: "line",
    dashes: DASHES[at] ?? "none",
  }));

/**
 * The names of a chart's series, so many pixels across; none where there is but one, which the title names, or where
 * they stand at the ends of its lines.
 */
export function legendOf(
  chart: ShownChart,
  colors: readonly string[],
  width: number,
): readonly LegendEntry[] {
  const { kind, series } = chart;
  if (series.length < 2 || endNames(chart, lineRoom(width))) return [];
  if (kind === "line")
    return lineEntries(
      series.map(({ name }) => name),
      colors,
    );
  return [
    ...barsOf(chart).map(({ name }, at): LegendEntry => ({
      name,
      color: colors[at] ?? "currentColor",
      look: "area",
    })),
    ...marksOf(chart).map(({ name }): LegendEntry => ({ name, color: "currentColor", look: "mark" })),
  ];
}
