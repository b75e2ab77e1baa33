import { areaInSentence, technologyInSentence } from "../../catalogue/name-in-sentence";
import type { Area } from "../../catalogue/areas";
import type { Indicator } from "../../catalogue/indicators";
import { ALL } from "../../catalogue/technologies";
import type { Dataset } from "../../figures/dataset";
import type { Measurement } from "../../indicators/measurement";
import type { Quantity } from "../../words/quantity";
import { yearsInWords } from "../../words/years-in-words";
import type { YearsTold } from "./years-told";

/** A technology of a summary: what measures it, and when. */
export interface Subject extends YearsTold {
  readonly measurement: Measurement;
}

/** The figures that a summary tells of: areas and technologies with any, all from one dataset. */
export interface Standing {
  readonly indicator: Indicator;
  readonly dataset: Dataset;
  readonly quantity: Quantity;
  /** The first is the one that the summary is about. */
  readonly areas: readonly Area[];
  readonly subjects: readonly Subject[];
}

/** The figure of an area; NaN where there is none. */
export const levelOf = ({ measurement, year }: Subject, area: Area): number => measurement.value(area, year);

export const hasFigure = (subject: Subject, area: Area): boolean => Number.isFinite(levelOf(subject, area));

export const subjectName = ({ measurement }: Subject): string => technologyInSentence(measurement.technology);

/** The name of an area; of an aggregate it is said that it is one. */
export const wholeName = (area: Area): string =>
  area.kind === "country" || area.code === "WORLD"
    ? areaInSentence(area)
    : `${areaInSentence(area)} as a whole`;

/** What the first sentence begins with: `Patent share in Big Data, 2020: `. */
export function headOf({ indicator, subjects }: Standing): string {
  const [only] = subjects;
  const what = subjects.length > 1 || !only || isOfAll(only) ? "" : ` in ${subjectName(only)}`;
  return `${indicator.name}${what}, ${yearsInWords([...new Set(subjects.map(({ year }) => year))])}: `;
}

/** Whether a figure is of an area as a whole, or a total that is no sum of technologies. */
const isOfAll = ({ measurement: { indicator, technology } }: Subject): boolean =>
  indicator.context || (technology === ALL && ["context", "investment"].includes(indicator.domain));

/** So many of the technologies: `7 of 12 technologies`, `both technologies`; without the word where a line is short. */
export function ofAll(some: number, all: number, word = " technologies"): string {
  if (some < all) return `${some === 0 ? "none" : some} of ${all}${word}`;
  return (all === 2 ? "both" : `all ${all}`) + word;
}
