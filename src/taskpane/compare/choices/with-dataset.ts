import { areasOf, knownArea } from "../../../core/catalogue/areas";
import { knownTechnology } from "../../../core/catalogue/technologies";
import type { OwnDataset } from "../../../core/own/own-dataset";
import { isFound } from "../../../core/refusal";
import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import { templateOf } from "../../../plans/sheet/templates";
import { chosenTable } from "../../shared/own/chosen-dataset";
import type { OwnTables } from "../../shared/own/own-tables";

type Choice = Pick<SheetDefinition, "areas" | "technologies" | "indicators">;

/** The definition with another dataset or table; choices that this knows nothing of give way to some that it has. */
export function withDataset(definition: SheetDefinition, dataset: string, own: OwnTables): SheetDefinition {
  const table = chosenTable(dataset, own);
  const next = { ...definition, dataset };
  return isFound(table)
    ? { ...next, ...heldBy(table.dataset, definition), ...yearsIn(table.dataset, definition) }
    : { ...next, ...knownIn(definition) };
}

/** So many areas of a table stand for those that it has not, where a template takes several. */
const SOME = 5;

function heldBy(dataset: OwnDataset, { template, areas, technologies, indicators }: SheetDefinition): Choice {
  const { takes } = templateOf(template);
  const countries = areasOf(dataset).filter(({ code }) => code !== "WORLD");
  const isHeld = (code: string): boolean =>
    dataset.area(code) >= 0 || knownArea(code)?.members.some((each) => dataset.area(each) >= 0) === true;
  const some = (most: number): number => Math.min(most, SOME);
  return {
    areas: orElse(
      areas.filter(isHeld),
      takes.areas.least,
      codesOf(countries).slice(0, some(takes.areas.most)),
    ),
    technologies: orElse(
      technologies.filter((code) => dataset.code(code) >= 0),
      takes.technologies.least,
      codesOf(dataset.technologies).slice(0, some(takes.technologies.most)),
    ),
    indicators: orElse(
      indicators.filter((code) => dataset.entry.indicators.includes(code)),
      takes.indicators.least,
      dataset.entry.indicators.slice(0, 1),
    ),
  };
}

/** Without the words of a table of the user's own. */
function knownIn({ template, areas, technologies, indicators }: SheetDefinition): Choice {
  const { takes, standard } = templateOf(template);
  const known = technologies.filter((code) => knownTechnology(code) !== undefined);
  return {
    areas: orElse(
      areas.filter((code) => knownArea(code) !== undefined),
      takes.areas.least,
      standard.areas,
    ),
    technologies: orElse(known, takes.technologies.least, standard.technologies),
    indicators,
  };
}

const codesOf = (all: readonly { readonly code: string }[]): readonly string[] => all.map(({ code }) => code);

/** As many as are needed: others are put behind where there are fewer. */
const orElse = (kept: readonly string[], least: number, others: readonly string[]): readonly string[] =>
  kept.length >= least && kept.length > 0
    ? kept
    : [...new Set([...kept, ...others])].slice(0, Math.max(least, kept.length === 0 ? others.length : least));

/** A year that the table has not gives way to what the template takes. */
function yearsIn(
  { firstYear, lastYear }: OwnDataset,
  { from, to }: SheetDefinition,
): Pick<SheetDefinition, "from" | "to"> {
  const isHeld = (year: number): boolean => year >= firstYear && year <= lastYear;
  return {
    from: from !== null && isHeld(from) ? from : null,
    to: to !== "latest" && isHeld(to) ? to : "latest",
  };
}
