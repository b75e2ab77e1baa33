import type { Grade } from "../../data/bundle";
import { answerOf } from "../indicators/answer";
import type { ChangeMode } from "../indicators/change";
import { changeOf } from "../indicators/change-of";
import type { Measurement } from "../indicators/measurement";
import { minimumOf, rankOf } from "../indicators/ranking";
import { Refusal } from "../refusal";
import type { Asked } from "./question";

/** The figure asked for, or why there is none. */
export const figureAsked = (asked: Asked | Refusal): number | Refusal =>
  asked instanceof Refusal ? asked : answerOf(asked.measurement, asked.area, asked.year);

/** The place of an area among the countries of the dataset; the least size is the indicator's own where none is given. */
export function rankAsked(asked: Asked | Refusal, minimum?: number): number | Refusal {
  if (asked instanceof Refusal) return asked;
  const { measurement, area, year } = asked;
  const least = minimumOf(measurement, minimum);
  return least instanceof Refusal ? least : rankOf(measurement, area, year, least);
}

/** The change of a figure between the years of two questions that differ in nothing else. */
export function changeAsked(from: Asked | Refusal, to: Asked | Refusal, mode: ChangeMode): number | Refusal {
  if (from instanceof Refusal) return from;
  return to instanceof Refusal ? to : changeOf(to.measurement, to.area, from.year, to.year, mode);
}

/** How well the codes match the technology; none where there are no codes. */
export const gradeAsked = (measurement: Measurement | Refusal): Grade =>
  measurement instanceof Refusal ? "none" : measurement.codes.grade;
