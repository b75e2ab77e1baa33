import type { Block } from "../../../plans/blocks/block";
import { chartOfBlock } from "../../shared/plots/chart-of-block";
import type { ShownChart } from "../../shared/plots/shown-chart";
import { isOneYear, yearsOfAsked } from "../asked-years";
import type { Answerable } from "../asked";
import { breakYears } from "./chart-notes";

/** The chart of a query as its block of values is inserted, and how far its years may be compared; undefined of a heat map. */
export function exploredChart(asked: Answerable, block: Block): ShownChart | undefined {
  const chart = chartOfBlock(block);
  if (!chart || isOneYear(asked)) return chart;
  const years = yearsOfAsked(asked);
  const placesOf = (some: readonly number[]) => some.map((year) => years.indexOf(year));
  const breaks = breakYears(asked, years);
  const incomplete = years.filter((year) => year > asked.measurement.latest);
  return { ...chart, breaks: placesOf(breaks), incomplete: placesOf(incomplete) };
}
