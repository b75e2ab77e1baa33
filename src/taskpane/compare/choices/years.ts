import { datasetNamed } from "../../../core/asking/names";
import { indicatorOf } from "../../../core/catalogue/indicators";
import { tableNamed } from "../../../core/own/own-table";
import { isFound } from "../../../core/refusal";
import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import { technologiesInCells } from "../../../plans/sheet/definition/names-in-cells";
import { ownFigures, type Figures } from "./figures";
import { sourcesOf } from "../../../plans/sheet/sources";

/** The years in which the datasets of a definition may have figures, the first first. */
export function offeredYears(
  { indicators, dataset }: SheetDefinition,
  figures: Figures = dataset,
): readonly number[] {
  const pinned = datasetNamed(figures);
  const all = indicators.flatMap((code) => indicatorOf(code).datasets);
  const isServing = isFound(pinned) && indicators.some((code) => pinned.entry.indicators.includes(code));
  const held = isServing ? [pinned] : all;
  const first = Math.min(...held.map(({ firstYear }) => firstYear));
  const last = Math.max(...held.map(({ lastYear }) => lastYear));
  return held.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** `latest (2020)`, or `latest (2018 to 2020)` where the indicators end at different years. */
export function latestInWords(definition: SheetDefinition, figures: Figures = definition.dataset): string {
  const dataset = ownFigures(figures);
  // A table that is not read, or none any more, tells no year.
  if (tableNamed(definition.dataset) !== undefined && !dataset) return "latest";
  const own = dataset && { name: tableNamed(definition.dataset) ?? "", dataset };
  const names = technologiesInCells(definition.technologies, dataset);
  const sources = sourcesOf(
    definition.indicators.map(indicatorOf),
    names,
    { ...definition, to: "latest" },
    { own },
  );
  const years = [...new Set(sources.map(({ year }) => year))].sort((a, b) => a - b);
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return "latest";
  return `latest (${first === last ? first : `${first} to ${last}`})`;
}

/** With another first year; a last year that is not after it gives way. */
export const withFrom = (definition: SheetDefinition, from: number | null): SheetDefinition => ({
  ...definition,
  from,
  to: from !== null && definition.to !== "latest" && definition.to <= from ? "latest" : definition.to,
});

/** With another last year; a first year that is not before it gives way. */
export const withTo = (definition: SheetDefinition, to: number | "latest"): SheetDefinition => ({
  ...definition,
  to,
  from: to !== "latest" && definition.from !== null && definition.from >= to ? null : definition.from,
});
