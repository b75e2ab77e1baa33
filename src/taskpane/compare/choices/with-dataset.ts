import { knownArea } from "../../../core/catalogue/areas";
import { knownTechnology } from "../../../core/catalogue/technologies";
import type { OwnDataset } from "../../../core/own/own-dataset";
import { isFound } from "../../../core/refusal";
import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import { templateOf } from "../../../plans/sheet/templates";
import { chosenTable } from "../../shared/own/chosen-dataset";
import { isAreaHeld, isYearHeld, SOME, someAreas } from "../../shared/own/held-by";
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

function heldBy(dataset: OwnDataset, { template, areas, technologies, indicators }: SheetDefinition): Choice {
  const { takes } = templateOf(template);
  return {
    areas: orElse(
      areas.filter((code) => isAreaHeld(dataset, code)),
      takes.areas.least,
      someAreas(dataset, takes.areas.most),
    ),
    technologies: orElse(
      technologies.filter((code) => dataset.code(code) >= 0),
      takes.technologies.least,
      dataset.technologies.slice(0, Math.min(takes.technologies.most, SOME)).map(({ code }) => code),
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

/** As many as are needed: others are put behind where there are fewer. */
const orElse = (kept: readonly string[], least: number, others: readonly string[]): readonly string[] =>
  kept.length >= least && kept.length > 0
    ? kept
    : [...new Set([...kept, ...others])].slice(0, Math.max(least, kept.length === 0 ? others.length : least));

/** A year that the table has not gives way to what the template takes. */
function yearsIn(dataset: OwnDataset, { from, to }: SheetDefinition): Pick<SheetDefinition, "from" | "to"> {
  return {
    from: from !== null && isYearHeld(dataset, from) ? from : null,
    to: to !== "latest" && isYearHeld(dataset, to) ? to : "latest",
  };
}
