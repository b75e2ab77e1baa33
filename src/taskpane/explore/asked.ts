import { MEMBERS, TOP } from "../shared/choosing/area-label";
import { areaNamed, indicatorNamed } from "../../core/asking/names";
import { measured } from "../../core/asking/question";
import { singleAreas } from "../../core/asking/single-areas";
import { membersOf, type Area } from "../../core/catalogue/areas";
import { indicatorOf, type Indicator } from "../../core/catalogue/indicators";
import { ALL, type Technology } from "../../core/catalogue/technologies";
import type { Dataset } from "../../core/figures/dataset";
import { datasetForCall } from "../../core/asking/dataset-for-call";
import type { Measurement } from "../../core/indicators/measurement";
import { minimumOf, ranking } from "../../core/indicators/ranking";
import { isFound, Refusal } from "../../core/refusal";
import { FIRST_QUERY, type Query } from "./query/query";
import { tableNamed } from "../../core/own/own-table";
import { technologiesOfChoice } from "../shared/choosing/technologies-of-choice";
import { chosenDataset } from "../shared/own/chosen-dataset";
import { NO_TABLES, type OwnTables } from "../shared/own/own-tables";

/** One technology of a query, and what answers for it or why nothing does. */
interface AskedTechnology {
  readonly technology: Technology;
  readonly measurement: Measurement | Refusal;
}

/** A query with its codes resolved. */
export interface AnsweredQuery {
  readonly query: Query;
  readonly indicator: Indicator;
  /** At least one, each once; all are measured in the same dataset. */
  readonly technologies: readonly [AskedTechnology, ...AskedTechnology[]];
  /** Groups replaced by their members, each area once. */
  readonly areas: readonly Area[];
  /** The pinned dataset; undefined for the default one, and for a table that cannot be read. */
  readonly dataset: Dataset | undefined;
  /** The name of the table of the user's own that is pinned. */
  readonly table: string | undefined;
  /** What answers for the first technology that has figures; else why the first has none. */
  readonly measurement: Measurement | Refusal;
}

/** A query of which something can be answered. */
export interface Answerable extends AnsweredQuery {
  readonly measurement: Measurement;
}

/**
 * Resolves a query; what is no longer known becomes what the room opens with. A table of the user's own that cannot be
 * read stands for nothing else: the user means those figures.
 */
export function ask(query: Query, own: OwnTables = NO_TABLES): AnsweredQuery {
  const indicator = known(indicatorNamed(query.indicator)) ?? indicatorOf(FIRST_QUERY.indicator);
  const table = tableNamed(query.dataset);
  const chosen = chosenDataset(query.dataset, own);
  const dataset = known(chosen);
  const [first = ALL, ...others] = technologiesOf(query, indicator, dataset);
  // As ATI.TABLE does it, so that a table never mixes datasets.
  const used = dataset ?? datasetForCall(indicator, [first, ...others]);
  const inUsed = (technology: Technology): AskedTechnology => ({
    technology,
    measurement:
      table !== undefined && chosen instanceof Refusal
        ? chosen
        : measured({ indicator, technology, dataset: used }),
  });
  const technologies = [inUsed(first), ...others.map(inUsed)] as const;
  const measurement =
    technologies.map((each) => each.measurement).find(isFound) ?? technologies[0].measurement;
  const areas = query.areas.flatMap((code) =>
    code.startsWith(TOP) ? leadersIn(measurement, code, query.to) : areasIn(code, dataset),
  );
  return {
    query,
    indicator,
    technologies: [...technologies],
    areas: [...new Set(areas)],
    dataset,
    table,
    measurement,
  };
}

export const isAnswerable = (asked: AnsweredQuery): asked is Answerable =>
  !(asked.measurement instanceof Refusal) && asked.areas.length > 0;

/** Whether technologies stand side by side; they do so in one year. */
export const isMatrix = ({ technologies }: AnsweredQuery): boolean => technologies.length > 1;

/** What answers, a measurement for each technology with figures. */
export const measurementsIn = ({ technologies }: AnsweredQuery): readonly Measurement[] =>
  technologies.map(({ measurement }) => measurement).filter(isFound);

/** The countries that lead in the year that is asked for, as ATI.TOP has them. */
function leadersIn(measurement: Measurement | Refusal, code: string, to: Query["to"]): readonly Area[] {
  if (measurement instanceof Refusal) return [];
  const minimum = minimumOf(measurement);
  return ranking(measurement, measurement.yearOf(to), isFound(minimum) ? minimum : undefined)
    .slice(0, Number(code.slice(TOP.length)))
    .map(({ area }) => area);
}

/** The areas that a name among those of the query stands for, whatever leads. */
export function areasIn(code: string, within?: Dataset): readonly Area[] {
  const isMembers = code.startsWith(MEMBERS);
  const area = known(areaNamed(isMembers ? code.slice(MEMBERS.length) : code, within));
  if (area === undefined) return [];
  return isMembers ? membersOf(area) : singleAreas(area);
}

const technologiesOf = (
  { technologies }: Query,
  indicator: Indicator,
  within: Dataset | undefined,
): readonly Technology[] =>
  indicator.context
    ? []
    : [...new Set(technologies.flatMap((code) => technologiesOfChoice(code, indicator, within)))];

const known = <T>(found: T | Refusal | undefined): T | undefined => (isFound(found) ? found : undefined);
