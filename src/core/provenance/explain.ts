import { answerOf } from "../indicators/answer";
import type { Area } from "../catalogue/areas";
import { computedOf } from "../indicators/computed";
import type { Measurement } from "../indicators/measurement";
import { Refusal } from "../refusal";
import { cautionsOf } from "./cautions";
import { otherDatasets, readOther } from "./other-datasets";
import { listed, readableValue } from "../words/readable";
import { codesOf, workingsOf } from "./workings";

/**
 * The whole story of one figure: the sum with its observations, the codes, the dataset and what it measures,
 * the grade, the cautions, and what other datasets say. Where there is no figure, the reason.
 */
export function explain(measurement: Measurement, area: Area, year: number): string {
  const value = answerOf(measurement, area, year);
  if (value instanceof Refusal) return `No figure: ${value.message}`;

  const { indicator, codes } = measurement;
  const added = codesOf(measurement, area, year);
  const sentences = [
    `${headlineOf(measurement, area, year)}: ${result(measurement, value, area, year)}.`,
    added === "" ? "" : `Codes: ${added.replace(/\.$/, "")}.`,
    datasetTold(measurement),
    indicator.context ? "" : `Grade ${codes.grade}: ${codes.rationale}.`,
    ...cautionsOf(measurement, area, year),
    others(measurement, area, year),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function datasetTold(measurement: Measurement): string {
  const source = sourceOf(measurement);
  return `${measurement.dataset.kind} ${measurement.dataset.told}${source === "" ? "" : ` (${source})`}.`;
}

/** `Patent share of South Korea in Big Data, 2018`. */
export function headlineOf({ indicator, technology }: Measurement, area: Area, year: number): string {
  const of = indicator.context ? "" : ` in ${technology.name}`;
  return `${indicator.name} of ${area.name}${of}, ${year}`;
}

/** The value and the sum behind it; of an observation as it stands, the observation alone. */
function result(measurement: Measurement, value: number, area: Area, year: number): string {
  const workings = workingsOf(measurement, area, year);
  const { code, unit } = measurement.indicator;
  const computed =
    computedOf(code).inputs[0] !== code || (unit === "million USD" && !workings.endsWith(unit));
  return computed ? `${readableValue(value, measurement.indicator)}, that is ${workings}` : workings;
}

/**
 * Producer, publication, tables and edition; of a context indicator, its own series. Further measurements of the same
 * dataset add their tables, so that a block of several technologies names them all.
 */
export function sourceOf(first: Measurement, ...others: readonly Measurement[]): string {
  const { indicator, dataset } = first;
  const ofSeries = computedOf(indicator.code).inputs.flatMap((input) => dataset.sourceOf(input) ?? []);
  if (ofSeries.length > 0) return [...new Set(ofSeries)].filter((source) => source !== "").join("; ");
  if (indicator.source !== "") return indicator.source;
  const { producer, publication, tables, edition } = dataset.entry;
  const used = new Set([first, ...others].flatMap(({ codes }) => codes.terms.map(({ index }) => index)));
  const notes = [...used].sort((a, b) => a - b).map((index) => dataset.codeEntry(index).note);
  const own = [...new Set(notes.filter((note) => /^S\w*-\w+$/.test(note)))];
  const table = own.length > 0 ? `table${own.length > 1 ? "s" : ""} ${listed(own)}` : tables;
  return [producer, publication, table, edition].filter((part) => part !== "").join(", ");
}

function others(measurement: Measurement, area: Area, year: number): string {
  const found = otherDatasets(measurement, area, year).map(readOther);
  return found.length === 0 ? "" : `For comparison, ${listed(found)}.`;
}
