import { breaksIn } from "../../../core/indicators/breaks";
import type { Block } from "../../../plans/blocks/block";
import { logScaleNote } from "../../../plans/log-scale";
import { SERIES_COLORS } from "../../../plans/look";
import { listed } from "../../../core/words/readable";
import type { BlockLook } from "../../shared/insertion/block-offer";
import type { Scheme } from "../../shared/use-scheme";
import type { Answerable } from "../asked";
import { isOneYear, yearsOfAsked } from "../asked-years";
import { heatTable } from "./heat-table";

/** More lines could not be told apart. */
const LINES = SERIES_COLORS.length;

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

/** How to read what is marked in a chart over years. */
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
export function heatMapNotes(asked: Answerable, scheme: Scheme): readonly string[] {
  const { cut } = heatTable(asked);
  const colors =
    asked.indicator.reach !== undefined
      ? "Blue above 0, orange below."
      : "The stronger the blue, the larger.";
  return [...(scheme === "contrast" ? [] : [colors]), ...cut];
}

/** How to read a chart with this look. */
export function notesOf(
  asked: Answerable,
  look: BlockLook,
  scheme: Scheme,
  { chart }: Pick<Block, "chart">,
): readonly string[] {
  if (look === "heat") return heatMapNotes(asked, scheme);
  if (isOneYear(asked) || look !== "line") return [];
  const { lines = [], isLogarithmic = false } = chart ?? {};
  return [
    ...(isLogarithmic
      ? [logScaleNote(lines.map((line) => line.filter((figure) => figure !== undefined)))]
      : []),
    ...chartNotes(asked, yearsOfAsked(asked)),
  ];
}
