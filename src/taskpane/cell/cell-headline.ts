import { lowerFirst } from "../../core/words/first-letter";
import { figureAsked } from "../../core/asking/answers";
import { readableValue } from "../../core/words/readable";
import { Refusal } from "../../core/refusal";
import { isAlone } from "../../excel/reading/cell/is-alone";
import { plainName } from "../../excel/reading/formula/spelling";
import type { ReadCell } from "../../excel/reading/cell/read-cell";
import { callQuestion } from "../shared/questions/call-question";
import type { CallQuestion } from "../shared/questions/question";

/** More of the value than this is cut: the cell itself shows it all. */
const LONGEST_VALUE = 60;

/** What a cell shows, in two parts of which the second is not to be cut. */
interface Headline {
  readonly about: string;
  readonly value: string;
}

/** `B3 · Patent share · South Korea · Big Data · 2018 = 6.3 %`. */
export function cellHeadline(read: ReadCell): string {
  const { about, value } = headlineParts(read);
  return about + value;
}

/** As cellHeadline, with ` = 6.3 %` apart. */
export function headlineParts(read: ReadCell): Headline {
  const { cell, filled, calls } = read;
  const [first, ...others] = calls;
  const question = callQuestion(first, read);
  const isKnown = question !== undefined && !(question instanceof Refusal);
  const place = filled === undefined ? cell : `${filled}, filled from ${cell}`;
  const asked = isKnown ? questionInWords(question) : [plainName(first.name)];
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  const about = `${[place, ...asked].join(" · ")}${more}`;
  if (!isKnown || question.gives !== "figure") return { about, value: ` = ${shown(read.text)}` };
  const figure = figureIn(read, question);
  // Beside a figure's name stands that figure, or the words that say that it is something else.
  return figure === undefined
    ? { about, value: `: the cell shows ${shown(read.text)}` }
    : { about, value: ` = ${figure}` };
}

function questionInWords({ measurement, area, year, since, gives }: CallQuestion): string[] {
  const { indicator, technology } = measurement;
  const name = gives === "figure" ? indicator.name : `${WORDS[gives]} ${lowerFirst(indicator.name)}`;
  const years = since === undefined ? String(year) : `${since} to ${year}`;
  return [name, area.name, ...(indicator.context ? [] : [technology.name]), years];
}

const WORDS = { rank: "Place by", change: "Change of" };

/** The figure asked for, in its indicator's unit, or its error; undefined where the cell makes something else of it. */
function figureIn(
  { formula, calls: [call], value, text }: ReadCell,
  question: CallQuestion,
): string | undefined {
  if (!isAlone(formula, call)) return undefined;
  const figure = figureAsked(question);
  if (figure instanceof Refusal) return text.startsWith("#") ? shown(text) : undefined;
  // Beside the figures of a table stand ranks and years, which are numbers too.
  return figure === value ? readableValue(figure, question.measurement.indicator) : undefined;
}

const shown = (text: string): string =>
  text.trim() === "" ? "empty" : text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
