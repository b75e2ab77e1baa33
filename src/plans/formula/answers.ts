import { changeAsked, figureAsked, gradeAsked, rankAsked } from "../../core/asking/answers";
import { datasetForCall } from "../../core/asking/dataset-for-call";
import { areaNamed, technologyNamed } from "../../core/asking/names";
import { asked, measured, type Asked } from "../../core/asking/question";
import type { Dataset } from "../../core/figures/dataset";
import type { Indicator } from "../../core/catalogue/indicators";
import type { ChangeMode } from "../../core/indicators/change";
import type { Measurement } from "../../core/indicators/measurement";
import { minimumOf, ranking } from "../../core/indicators/ranking";
import { explain } from "../../core/provenance/explain";
import { isFound, Refusal } from "../../core/refusal";
import { MissingFigure } from "./missing-figure";
import type { Today } from "./value";

/** A figure as the cells of a sheet ask for it: by the names that stand in them; "" is an empty cell. */
interface InCells {
  readonly indicator: Indicator;
  readonly area: string;
  readonly technology: string;
  readonly year: number;
  readonly dataset: string | Dataset;
}

export const figureToday = (question: InCells): Today => about(question, figureAsked);

/** The place among the countries of the dataset that a call takes. */
export function rankToday(question: InCells): Today {
  const { indicator } = question;
  const technology = technologyNamed(question.technology, indicator, within(question));
  const used = technology instanceof Refusal ? undefined : datasetForCall(indicator, [technology]);
  return about({ ...question, dataset: question.dataset || (used?.id ?? "") }, rankAsked);
}

/** The names of all that are ranked, the first first. */
export function rankedToday({ year, ...subject }: Omit<InCells, "area">): readonly string[] {
  const measurement = measured(subject);
  if (measurement instanceof Refusal) return [];
  const least = minimumOf(measurement);
  return least instanceof Refusal ? [] : ranking(measurement, year, least).map(({ area }) => area.name);
}

export const changeToday = (question: InCells, since: number, mode: ChangeMode): Today =>
  about(question, (to) => changeAsked(asked({ ...question, year: since }), to, mode), since);

export const gradeToday = (subject: Omit<InCells, "area" | "year">): string => gradeAsked(measured(subject));

/** What ATI.EXPLAIN says of one figure. */
export function explainToday(question: InCells): string {
  if (question.area === "") return "";
  const found = asked(question);
  if (found instanceof Refusal) return `No figure: ${found.message}`;
  return explain(found.measurement, found.area, found.year);
}

/** The difference of two, as Excel takes it: an error stays one, and an empty text is none to count with. */
export function differenceToday(one: Today, other: Today): Today {
  if (one instanceof Refusal) return one;
  if (other instanceof Refusal) return other;
  return typeof one === "number" && typeof other === "number" ? one - other : "";
}

/** What the figures are measured with today, a measurement for each indicator and technology that has one. */
export const measurementsToday = (
  indicators: readonly Indicator[],
  technologies: readonly string[],
  dataset: string | Dataset,
): readonly Measurement[] =>
  indicators.flatMap((indicator) =>
    (indicator.context ? [""] : technologies)
      .map((technology) => measured({ indicator, technology, dataset }))
      .filter(isFound),
  );

/** Where names are looked for first. */
const within = ({ dataset }: Pick<InCells, "dataset">): Dataset | undefined =>
  typeof dataset === "object" ? dataset : undefined;

/** The answer on what a question means; a reason for none says what it is about. */
function about(question: InCells, answer: (asked: Asked | Refusal) => Today, since?: number): Today {
  const { indicator, year } = question;
  if (question.area === "" || (question.technology === "" && !indicator.context)) return "";
  const area = areaNamed(question.area, within(question));
  if (area instanceof Refusal) return area;
  const found = answer(asked(question));
  if (!(found instanceof Refusal)) return found;
  const technology = technologyNamed(question.technology, indicator, within(question));
  return new MissingFigure(found, [
    area.name,
    ...(indicator.context || technology instanceof Refusal ? [] : [technology.name]),
    since === undefined ? String(year) : `${since} to ${year}`,
  ]);
}
