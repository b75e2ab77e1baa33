import { breaksIn } from "../../../core/indicators/breaks";
import { listed } from "../../../core/words/readable";
import type { Scheme } from "../../shared/use-scheme";
import type { Answerable } from "../asked";
import { yearsAsked } from "../asked-years";
import type { FigureKind } from "./plot-figure";
import { HEAT_AREAS, HEAT_TECHNOLOGIES, LINES } from "./chart-words";

/** The years within the chart from which on figures may not be compared with those before. */
export const breakYears = (
  { areas, measurement }: Answerable,
  years: readonly number[],
): readonly number[] => [
  ...new Set(
    areas.flatMap((area) =>
      breaksIn(measurement, area, years[0] ?? 0, years.at(-1) ?? 0).map(({ year }) => year),
    ),
  ),
];

/** How to read what is marked in the line chart. */
export function chartNotes(asked: Answerable, years: readonly number[]): readonly string[] {
  const { areas, measurement } = asked;
  const breaks = breakYears(asked, years);
  const incomplete = years.filter((year) => year > measurement.latest);
  return [
    breaks.length > 0 ? `The upright line marks a break in ${listed(breaks.map(String))}.` : "",
    incomplete.length > 0 ? `Hollow: ${listed(incomplete.map(String))}, incomplete.` : "",
    areas.length > LINES ? `Lines of the first ${LINES} of ${areas.length} areas; the table has all.` : "",
  ].filter((note) => note !== "");
}

/** How to read the heat map, whose colours high contrast takes away. */
export function heatMapNotes(
  { areas, indicator, technologies }: Answerable,
  scheme: Scheme,
): readonly string[] {
  const colors =
    indicator.reach !== undefined ? "Blue above 0, orange below." : "The stronger the blue, the larger.";
  const cut = (what: string, shown: number, count: number): string =>
    count > shown ? `The first ${shown} of ${count} ${what}; the table has all.` : "";
  return [
    scheme === "contrast" ? "" : colors,
    cut("areas", HEAT_AREAS, areas.length),
    cut("technologies", HEAT_TECHNOLOGIES, technologies.length),
  ].filter((note) => note !== "");
}

/** How to read a chart of this kind. */
export function notesOf(asked: Answerable, kind: FigureKind, scheme: Scheme): readonly string[] {
  if (kind === "heat") return heatMapNotes(asked, scheme);
  return kind === "lines" ? chartNotes(asked, yearsAsked(asked)) : [];
}
