import { readableValue } from "../../core/provenance/readable";
import { Refusal } from "../../core/refusal";
import { plainName } from "../../workbook/reading/spelling";
import type { ReadCell } from "../../workbook/reading/read-cell";
import { callQuestion, type CallQuestion } from "./call-question";

/** More of the value than this is cut: the cell itself shows it all. */
const LONGEST_VALUE = 60;

/** `B3 · Patent share · South Korea · Big Data · 2018 = 6.3 %`. */
export function cellHeadline(read: ReadCell): string {
  const { cell, filled, calls, inputs } = read;
  const [first, ...others] = calls;
  const question = callQuestion(first, inputs);
  const isFigure = question !== undefined && !(question instanceof Refusal);
  const place = filled === undefined ? cell : `${filled}, filled from ${cell}`;
  const asked = isFigure ? questionInWords(question) : [plainName(first.name)];
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  const value = isFigure ? valueInWords(read, question) : shown(read.text);
  return `${[place, ...asked].join(" · ")}${more} = ${value}`;
}

function questionInWords({ measurement, area, year }: CallQuestion): string[] {
  const { indicator, technology } = measurement;
  return [indicator.name, area.name, ...(indicator.context ? [] : [technology.name]), String(year)];
}

/** In the indicator's unit where the cell holds the figure itself, else as the cell shows it. */
function valueInWords({ formula, calls: [call], value, text }: ReadCell, question: CallQuestion): string {
  const isAlone = call.end === formula.trimEnd().length && /^=[\s@+]*$/.test(formula.slice(0, call.start));
  return isAlone && typeof value === "number"
    ? readableValue(value, question.measurement.indicator)
    : shown(text);
}

const shown = (text: string): string =>
  text.trim() === "" ? "empty" : text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
