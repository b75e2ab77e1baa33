import { findArea, membersOf, type Area } from "../../core/catalogue/areas";
import { findDataset } from "../../core/catalogue/datasets";
import { findIndicator, indicatorOf, type Indicator } from "../../core/catalogue/indicators";
import { ALL, findTechnology, type Technology } from "../../core/catalogue/technologies";
import type { Dataset } from "../../core/figures/dataset";
import { measurementOf } from "../../core/indicators/choice";
import type { Measurement } from "../../core/indicators/measurement";
import { isFound, Refusal } from "../../core/refusal";
import { FIRST_QUERY, type Query } from "./query";

/** A query with its codes resolved. */
export interface Asked {
  readonly query: Query;
  readonly indicator: Indicator;
  readonly technology: Technology;
  /** Groups replaced by their members, each area once. */
  readonly areas: readonly Area[];
  /** The pinned dataset; undefined for the default one. */
  readonly dataset: Dataset | undefined;
  /** What answers, or why nothing does. */
  readonly measurement: Measurement | Refusal;
}

/** A query of which everything can be answered. */
export interface Answerable extends Asked {
  readonly measurement: Measurement;
}

/** Stands before an aggregate whose members are meant, one by one. */
export const MEMBERS = "members:";

/** Resolves a query; what is no longer known becomes what the room opens with. */
export function ask(query: Query): Asked {
  const indicator = known(findIndicator(query.indicator)) ?? indicatorOf(FIRST_QUERY.indicator);
  const technology = indicator.context ? ALL : (known(findTechnology(query.technology, indicator)) ?? ALL);
  const dataset = query.dataset === "" ? undefined : known(findDataset(query.dataset));
  return {
    query,
    indicator,
    technology,
    areas: [...new Set(query.areas.flatMap(areasIn))],
    dataset,
    measurement: measurementOf(indicator, technology, dataset),
  };
}

export const isAnswerable = (asked: Asked): asked is Answerable =>
  !(asked.measurement instanceof Refusal) && asked.areas.length > 0;

/** The areas that an entry of the query stands for. */
export function areasIn(code: string): readonly Area[] {
  const isMembers = code.startsWith(MEMBERS);
  const area = known(findArea(isMembers ? code.slice(MEMBERS.length) : code));
  if (area === undefined) return [];
  return isMembers || area.kind === "group" ? membersOf(area) : [area];
}

const known = <T>(found: T | Refusal): T | undefined => (isFound(found) ? found : undefined);
