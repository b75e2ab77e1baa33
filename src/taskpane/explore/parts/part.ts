import { shortName } from "../../../core/catalogue/short-name";
import { areaLabel } from "../../shared/choosing/area-label";
import { technologyLabel } from "../../shared/choosing/technologies-of-choice";
import { areasIn, isAnswerable, type Answerable, type AnsweredQuery } from "../asked";
import { isOneYear, yearAsked, yearsOfAsked } from "../asked-years";

/** What a query is made of, each to be changed in its place. */
export type Part = "indicator" | "technologies" | "areas" | "years" | "dataset";

export const PART_NAMES: Readonly<Record<Part, string>> = {
  indicator: "Indicator",
  technologies: "Technologies",
  areas: "Areas",
  years: "Years",
  dataset: "Dataset",
};

/** More names than this are counted. */
const NAMED = 3;

/** The parts of a query as one reads them; an indicator of whole countries has no technologies. */
export function partsOf(asked: AnsweredQuery): readonly { readonly part: Part; readonly text: string }[] {
  const { query, indicator, dataset, table } = asked;
  const technologies = query.technologies.map((code) => technologyLabel(code, indicator, dataset));
  const areas = query.areas.map((code) => areaInWords(code, dataset));
  return [
    { part: "indicator", text: indicator.name },
    ...(indicator.context ? [] : [{ part: "technologies" as const, text: someOf(technologies) }]),
    { part: "areas", text: areas.length > 0 ? someOf(areas) : "choose an area" },
    ...(isAnswerable(asked) ? [{ part: "years" as const, text: yearsOf(asked) }] : []),
    { part: "dataset", text: table ?? dataset?.id ?? "best data" },
  ];
}

/** What an entry among the areas is called where there is little room. */
function areaInWords(code: string, within: AnsweredQuery["dataset"]): string {
  const [area, ...others] = areasIn(code, within);
  return area && others.length === 0 ? shortName(area) : areaLabel(code, within);
}

function yearsOf(asked: Answerable): string {
  if (isOneYear(asked)) return String(yearAsked(asked));
  const years = yearsOfAsked(asked);
  return `${years[0] ?? ""}–${years.at(-1) ?? ""}`;
}

function someOf(names: readonly string[]): string {
  const named = names.slice(0, NAMED).join(", ");
  return names.length > NAMED ? `${named} and ${names.length - NAMED} more` : named;
}
