import type { Area } from "../catalogue/areas";
import type { Indicator } from "../catalogue/indicators";
import { ALL, type Technology } from "../catalogue/technologies";
import type { Dataset } from "../figures/dataset";
import { measurementOf } from "../indicators/choice";
import type { Measurement, Year } from "../indicators/measurement";
import { Refusal } from "../refusal";
import { areaNamed, datasetNamed, technologyNamed, yearNamed, type Name } from "./names";
import { groupAmongAreas } from "./single-areas";

/** What is measured: each part by its name, or as what it means. */
interface Subject {
  readonly indicator: Indicator;
  readonly technology: Technology | Name;
  /** Left out or "", the default: the first dataset that has the technology. */
  readonly dataset?: Dataset | Name | undefined;
}

/** One figure asked for. */
export interface Question extends Subject {
  readonly area: Area | Name;
  /** A year, or "latest": the last complete one of whatever dataset answers. */
  readonly year: Name;
}

/** Stand for an argument that is left out. */
export const LEFT_OUT = { technology: ALL.code, year: "latest" } as const;

/** What the names of one figure mean, each by itself, where several are asked for. */
export interface NamedFigure {
  readonly area: Area | Refusal;
  readonly technology: Technology | Refusal;
  readonly year: Year | Refusal;
}

/** A question resolved. */
export interface Asked {
  readonly measurement: Measurement;
  readonly area: Area;
  readonly year: number;
}

/** Resolves a question; names are refused before what they ask for together. */
export const asked = ({ indicator, area, technology, year, dataset }: Question): Asked | Refusal =>
  askedInCells(indicator, area, technology, year, dataset);

/**
 * As asked, of cells; undefined where one that decides the answer is empty, which the answer then is too. They are given
 * side by side, and not as one thing: most formulas of a workbook come here, and each would make one.
 */
export function askedInCells(
  indicator: Indicator,
  area: Area | Name,
  technology: Technology | Name,
  year: Name,
  dataset?: Dataset | Name,
): Asked | Refusal;
export function askedInCells(
  indicator: Indicator,
  area: Area | Name | undefined,
  technology: Technology | Name | undefined,
  year: Name | undefined,
  dataset?: Dataset | Name,
): Asked | Refusal | undefined;
export function askedInCells(
  indicator: Indicator,
  area: Area | Name | undefined,
  technology: Technology | Name | undefined,
  year: Name | undefined,
  dataset?: Dataset | Name,
): Asked | Refusal | undefined {
  const given = indicator.context ? ALL : technology;
  if (area === undefined || given === undefined || year === undefined) return undefined;
  const within = typeof dataset === "object" && !(dataset instanceof Refusal) ? dataset : undefined;
  const where = areaNamed(area, within);
  const what = technologyNamed(given, indicator, within);
  const when = yearNamed(year);
  if (where instanceof Refusal) return where;
  if (what instanceof Refusal) return what;
  if (when instanceof Refusal) return when;
  if (where.kind === "group") return groupAmongAreas(where);
  const measurement = measurementIn(dataset, indicator, what);
  if (measurement instanceof Refusal) return measurement;
  return { measurement, area: where, year: measurement.yearOf(when) };
}

/** The measurement that answers, whatever the area and the year. */
export function measured({ indicator, technology, dataset }: Subject): Measurement | Refusal {
  const within = typeof dataset === "object" && !(dataset instanceof Refusal) ? dataset : undefined;
  const what = technologyNamed(technology, indicator, within);
  return what instanceof Refusal ? what : measurementIn(dataset, indicator, what);
}

function measurementIn(
  dataset: Subject["dataset"],
  indicator: Indicator,
  technology: Technology,
): Measurement | Refusal {
  const pinned = datasetNamed(dataset);
  return pinned instanceof Refusal ? pinned : measurementOf(indicator, technology, pinned);
}
