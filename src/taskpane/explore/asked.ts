import { MEMBERS } from "../shared/choosing/area-label";
import { findArea, membersOf, type Area } from "../../core/catalogue/areas";
import { findDataset } from "../../core/catalogue/datasets";
import { findIndicator, indicatorOf, type Indicator } from "../../core/catalogue/indicators";
import { ALL, type Technology } from "../../core/catalogue/technologies";
import type { Dataset } from "../../core/figures/dataset";
import { datasetForCall } from "../../core/asking/dataset-for-call";
import { measurementOf } from "../../core/indicators/choice";
import type { Measurement } from "../../core/indicators/measurement";
import { isFound, Refusal } from "../../core/refusal";
import { FIRST_QUERY, type Query } from "./query";
import { technologiesIn } from "../shared/choosing/technologies-in";

/** One technology of a query, and what answers for it or why nothing does. */
export interface AskedTechnology {
  readonly technology: Technology;
  readonly measurement: Measurement | Refusal;
}

/** A query with its codes resolved. */
export interface Asked {
  readonly query: Query;
  readonly indicator: Indicator;
  /** At least one, each once; all are measured in the same dataset. */
  readonly technologies: readonly [AskedTechnology, ...AskedTechnology[]];
  /** Groups replaced by their members, each area once. */
  readonly areas: readonly Area[];
  /** The pinned dataset; undefined for the default one. */
  readonly dataset: Dataset | undefined;
  /** What answers for the first technology that has figures; else why the first has none. */
  readonly measurement: Measurement | Refusal;
}

/** A query of which something can be answered. */
export interface Answerable extends Asked {
  readonly measurement: Measurement;
}

/** Resolves a query; what is no longer known becomes what the room opens with. */
export function ask(query: Query): Asked {
  const indicator = known(findIndicator(query.indicator)) ?? indicatorOf(FIRST_QUERY.indicator);
  const dataset = query.dataset === "" ? undefined : known(findDataset(query.dataset));
  const [first = ALL, ...others] = technologiesOf(query, indicator);
  // As ATI.TABLE does it, so that a table never mixes datasets.
  const used = dataset ?? datasetForCall(indicator, [first, ...others]);
  const measured = (technology: Technology): AskedTechnology => ({
    technology,
    measurement: measurementOf(indicator, technology, used),
  });
  const technologies = [measured(first), ...others.map(measured)] as const;
  return {
    query,
    indicator,
    technologies: [...technologies],
    areas: [...new Set(query.areas.flatMap(areasIn))],
    dataset,
    measurement:
      technologies.map(({ measurement }) => measurement).find(isFound) ?? technologies[0].measurement,
  };
}

export const isAnswerable = (asked: Asked): asked is Answerable =>
  !(asked.measurement instanceof Refusal) && asked.areas.length > 0;

/** Whether technologies stand side by side; they do so in one year. */
export const isMatrix = ({ technologies }: Asked): boolean => technologies.length > 1;

/** What answers, a measurement for each technology with figures. */
export const measurementsIn = ({ technologies }: Asked): readonly Measurement[] =>
  technologies.map(({ measurement }) => measurement).filter(isFound);

/** The areas that an entry of the query stands for. */
export function areasIn(code: string): readonly Area[] {
  const isMembers = code.startsWith(MEMBERS);
  const area = known(findArea(isMembers ? code.slice(MEMBERS.length) : code));
  if (area === undefined) return [];
  return isMembers || area.kind === "group" ? membersOf(area) : [area];
}

const technologiesOf = ({ technologies }: Query, indicator: Indicator): readonly Technology[] =>
  indicator.context ? [] : [...new Set(technologies.flatMap((code) => technologiesIn(code, indicator)))];

const known = <T>(found: T | Refusal): T | undefined => (isFound(found) ? found : undefined);
