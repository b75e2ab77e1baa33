import { answerOf } from "../../core/indicators/answer";
import { readableValue } from "../../core/words/readable";
import { Refusal } from "../../core/refusal";
import { isAlone } from "../../excel/reading/is-alone";
import { plainName } from "../../excel/reading/spelling";
import type { ReadCell } from "../../excel/reading/read-cell";
import { callQuestion } from "../shared/questions/call-question";
import type { CallQuestion } from "../shared/questions/question";

/** More of the value than this is cut: the cell itself shows it all. */
const LONGEST_VALUE = 60;

/** `B3 · Patent share · South Korea · Big Data · 2018 = 6.3 %`. */
export function cellHeadline(read: ReadCell): string {
  const { cell, filled, calls } = read;
  const [first, ...others] = calls;
  const question = callQuestion(first, read);
  const isKnown = question !== undefined && !(question instanceof Refusal);
  const place = filled === undefined ? cell : `${filled}, filled from ${cell}`;
  const asked = isKnown ? questionInWords(question) : [plainName(first.name)];
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  const value = isKnown ? valueInWords(read, question) : shown(read.text);
  return `${[place, ...asked].join(" · ")}${more} = ${value}`;
}

function questionInWords({ measurement, area, year, since, gives }: CallQuestion): string[] {
  const { indicator, technology } = measurement;
  const [first = "", ...rest] = indicator.name;
  const name = gives === "figure" ? indicator.name : `${WORDS[gives]} ${first.toLowerCase()}${rest.join("")}`;
  const years = since === undefined ? String(year) : `${since} to ${year}`;
  return [name, area.name, ...(indicator.context ? [] : [technology.name]), years];
}

const WORDS = { rank: "Place by", change: "Change of" };

/** In the indicator's unit where the cell holds the figure itself, else as the cell shows it. */
function valueInWords({ formula, calls: [call], value, text }: ReadCell, question: CallQuestion): string {
  return question.gives === "figure" && isFigure(question, value) && isAlone(formula, call)
    ? readableValue(value, question.measurement.indicator)
    : shown(text);
}

/** Beside the figures of a table stand ranks and years, which are numbers too. */
const isFigure = ({ measurement, area, year }: CallQuestion, value: unknown): value is number =>
  typeof value === "number" && answerOf(measurement, area, year) === value;

const shown = (text: string): string =>
  text.trim() === "" ? "empty" : text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
