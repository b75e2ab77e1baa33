import { answerOf } from "../../core/indicators/answer";
import { findArea, type Area } from "../../core/catalogue/areas";
import { findDataset } from "../../core/catalogue/datasets";
import type { Indicator } from "../../core/catalogue/indicators";
import { ALL, findTechnology } from "../../core/catalogue/technologies";
import type { ChangeMode } from "../../core/indicators/change";
import { changeOf } from "../../core/indicators/change-of";
import { datasetForCall } from "../../core/asking/dataset-for-call";
import { measurementOf } from "../../core/indicators/choice";
import type { Measurement } from "../../core/indicators/measurement";
import { minimumOf, ranking, rankOf } from "../../core/indicators/ranking";
import { explain } from "../../core/provenance/explain";
import { isFound, orThrow, Refusal } from "../../core/refusal";
import { MissingFigure } from "./missing-figure";
import type { Today } from "./value";

/** A figure as the cells of a sheet ask for it: by the names that stand in them; "" is an empty cell. */
export interface Question {
  readonly indicator: Indicator;
  readonly area: string;
  readonly technology: string;
  readonly year: number;
  readonly dataset: string;
}

export const figureToday = (question: Question): Today =>
  about(question, (measurement, area) => answerOf(measurement, area, question.year));

/** The place among the countries of the dataset that a call takes. */
export const rankToday = (question: Question): Today => {
  const { indicator, technology, year } = question;
  const named = indicator.context ? ALL : findTechnology(technology, indicator);
  const used = named instanceof Refusal ? undefined : datasetForCall(indicator, [named]);
  return about({ ...question, dataset: question.dataset || (used?.id ?? "") }, (measurement, area) => {
    const least = minimumOf(measurement);
    return least instanceof Refusal ? least : rankOf(measurement, area, year, least);
  });
};

/** The names of all that are ranked, the first first. */
export function rankedToday({ year, ...named }: Omit<Question, "area">): readonly string[] {
  const measurement = measured(named);
  if (measurement instanceof Refusal) return [];
  const least = minimumOf(measurement);
  return least instanceof Refusal ? [] : ranking(measurement, year, least).map(({ area }) => area.name);
}

export const changeToday = (question: Question, since: number, mode: ChangeMode): Today =>
  about(question, (measurement, area) => changeOf(measurement, area, since, question.year, mode), since);

export function gradeToday(question: Omit<Question, "area" | "year">): string {
  const measurement = measured(question);
  return measurement instanceof Refusal ? "none" : measurement.codes.grade;
}

/** The measurement that the names of a question mean. */
export function measured({
  indicator,
  technology,
  dataset,
}: Omit<Question, "area" | "year">): Measurement | Refusal {
  const named = indicator.context ? ALL : findTechnology(technology, indicator);
  if (named instanceof Refusal) return named;
  return measurementOf(indicator, named, dataset === "" ? undefined : orThrow(findDataset(dataset)));
}

/** What ATI.EXPLAIN says of one figure. */
export function explainToday(question: Question): string {
  if (question.area === "") return "";
  const measurement = measured(question);
  if (measurement instanceof Refusal) return `No figure: ${measurement.message}`;
  return explain(measurement, orThrow(findArea(question.area)), question.year);
}

/** The difference of two, as Excel takes it: an error stays one, and an empty text is none to count with. */
export function differenceToday(one: Today, other: Today): Today {
  if (one instanceof Refusal) return one;
  if (other instanceof Refusal) return other;
  return typeof one === "number" && typeof other === "number" ? one - other : "";
}

/** The answer on what a question means; a reason for none says what it is about. */
function about(
  question: Question,
  answer: (measurement: Measurement, area: Area) => Today,
  since?: number,
): Today {
  if (question.area === "" || (question.technology === "" && !question.indicator.context)) return "";
  const area = findArea(question.area);
  if (area instanceof Refusal) return area;
  const measurement = measured(question);
  const found = measurement instanceof Refusal ? measurement : answer(measurement, area);
  if (!(found instanceof Refusal)) return found;
  const named = question.indicator.context ? ALL : findTechnology(question.technology, question.indicator);
  return new MissingFigure(found, [
    area.name,
    ...(question.indicator.context || named instanceof Refusal ? [] : [named.name]),
    since === undefined ? String(question.year) : `${since} to ${question.year}`,
  ]);
}

/** What the figures are measured with today, a measurement for each indicator and technology that has one. */
export const measurementsToday = (
  indicators: readonly Indicator[],
  technologies: readonly string[],
  dataset: string,
): readonly Measurement[] =>
  indicators.flatMap((indicator) =>
    (indicator.context ? [ALL] : technologies.map((name) => orThrow(findTechnology(name, indicator))))
      .map((technology) =>
        measurementOf(indicator, technology, dataset === "" ? undefined : orThrow(findDataset(dataset))),
      )
      .filter(isFound),
  );
