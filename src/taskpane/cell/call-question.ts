import type { Call } from "../../workbook/reading/find-calls";
import { findArea, type Area } from "../../core/catalogue/areas";
import { findDataset } from "../../core/catalogue/datasets";
import { findIndicator, indicatorOf, type Indicator } from "../../core/catalogue/indicators";
import { ALL, findTechnology, type Technology } from "../../core/catalogue/technologies";
import { measurementOf } from "../../core/indicators/choice";
import type { Measurement } from "../../core/indicators/measurement";
import { yearOf } from "../../core/indicators/period";
import { invalid, orThrow, Refusal } from "../../core/refusal";
import { figureArguments, type FigureArguments } from "./figure-functions";
import { givenValue, type GivenValue } from "./given-value";

type Inputs = ReadonlyMap<string, unknown>;

/** The one figure that a call asks for. */
export interface CallQuestion {
  readonly measurement: Measurement;
  readonly area: Area;
  readonly year: number;
}

/**
 * What a call of a figure function asks for, or why that is not one figure; undefined for other functions.
 * The order of the checks is that of the functions.
 */
export function callQuestion(call: Call, inputs: Inputs): CallQuestion | Refusal | undefined {
  const given = figureArguments(call);
  if (given === undefined) return undefined;
  try {
    return questionOf(given, inputs);
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal;
    throw refusal;
  }
}

function questionOf(given: FigureArguments, inputs: Inputs): CallQuestion {
  const pinned = givenValue("dataset", given.dataset, inputs);
  const hasDataset = pinned.kind === "value" || pinned.kind === "unknown";
  const dataset = hasDataset ? orThrow(findDataset(String(valueOf(pinned)))) : undefined;
  const indicator = indicatorIn(given, inputs);
  const area = orThrow(findArea(String(valueOf(givenValue("areas", given.areas, inputs)))));
  if (area.kind === "group") {
    throw invalid(`${area.name} is a group: the answer holds a value for each of its members.`);
  }
  const technology = technologyIn(indicator, given, inputs);
  const year = orThrow(yearOf(valueOf(optional(givenValue("years", given.years, inputs)), "latest")));
  const measurement = orThrow(measurementOf(indicator, technology, dataset));
  return { measurement, area, year: measurement.yearOf(year) };
}

const indicatorIn = ({ indicator }: FigureArguments, inputs: Inputs): Indicator =>
  "code" in indicator
    ? indicatorOf(indicator.code)
    : orThrow(findIndicator(String(valueOf(givenValue("indicators", indicator.text, inputs)))));

function technologyIn(indicator: Indicator, given: FigureArguments, inputs: Inputs): Technology {
  if (indicator.context) return ALL;
  const written = givenValue("technologies", given.technologies, inputs);
  const named = valueOf(given.technologiesOptional ? optional(written) : written, ALL.code);
  return orThrow(findTechnology(String(named), indicator));
}

/** A single empty cell given for an optional argument counts as left out. */
const optional = (given: GivenValue): GivenValue => (given.kind === "empty" ? { kind: "left out" } : given);

/** The value, or what stands for an argument that is left out; the reason is thrown where there is neither. */
function valueOf(given: GivenValue, missing?: string): string | number | boolean {
  if (given.kind === "value") return given.value;
  if (given.kind !== "left out") throw invalid(given.reason);
  if (missing === undefined) throw invalid("An argument that the function needs is left out.");
  return missing;
}
