import { findArea, membersOf, type Area } from "../../../core/catalogue/areas";
import { findDataset } from "../../../core/catalogue/datasets";
import { findIndicator, indicatorOf, type Indicator } from "../../../core/catalogue/indicators";
import { ALL, findTechnology, type Technology } from "../../../core/catalogue/technologies";
import type { Dataset } from "../../../core/figures/dataset";
import { measurementOf } from "../../../core/indicators/choice";
import { yearOf } from "../../../core/asking/period";
import { invalid, orThrow } from "../../../core/refusal";
import type { Call } from "../../../excel/reading/find-calls";
import type { Surroundings } from "../../../excel/reading/read-cell";
import type { CallQuestion } from "./question";
import { argumentOf, isOptional, ownIndicator } from "./figure-functions";
import { givenValue, type GivenValue } from "./given-value";

/** What of a figure the functions give whose arguments are laid side by side, cell by cell. */
const GIVES: Readonly<Record<string, CallQuestion["gives"]>> = {
  VALUE: "figure",
  RANK: "rank",
  CHANGE: "change",
};

/** The figure at a place of the answer of such a function; undefined for others. Throws the reason where there is none. */
export function broadcastQuestion(call: Call, around: Surroundings): CallQuestion | undefined {
  const own = ownIndicator(call.name);
  const gives = own === undefined ? GIVES[call.name] : "figure";
  if (gives === undefined) return undefined;
  const read = new ReadArguments(call, around);
  const dataset = read.dataset();
  const indicator = own === undefined ? read.indicator() : indicatorOf(own);
  const area = read.area();
  const technology = read.technology(indicator);
  const since = gives === "change" ? orThrow(yearOf(read.value("from", "latest"))) : undefined;
  const year = orThrow(yearOf(read.value(gives === "change" ? "to" : "years", "latest")));
  const measurement = orThrow(measurementOf(indicator, technology, dataset));
  return {
    measurement,
    area,
    year: measurement.yearOf(year),
    ...(since === undefined ? {} : { since: measurement.yearOf(since) }),
    gives,
    isOneOf: read.isOneOf,
  };
}

/** The arguments of a call for one place of its answer. */
export class ReadArguments {
  /** Whether one of those that were read holds several values. */
  isOneOf = false;

  constructor(
    private readonly call: Call,
    private readonly around: Surroundings,
  ) {}

  /** The value, or what stands for an argument that is left out; the reason is thrown where there is neither. */
  value(parameter: string, missing?: string): string | number | boolean {
    const given = this.given(parameter);
    if (given.kind === "value") {
      this.isOneOf ||= given.isOneOf;
      return given.value;
    }
    // A single empty cell counts as left out where an argument is optional.
    if (given.kind === "left out" || (given.kind === "empty" && isOptional(this.call, parameter))) {
      if (missing !== undefined) return missing;
      throw invalid("An argument that the function needs is left out.");
    }
    throw invalid(given.reason);
  }

  dataset(): Dataset | undefined {
    const id = this.value("dataset", "");
    return id === "" ? undefined : orThrow(findDataset(String(id)));
  }

  indicator(): Indicator {
    return orThrow(findIndicator(String(this.value("indicators"))));
  }

  /** A group that is the whole argument stands for its members, one below the other. */
  area(): Area {
    const area = orThrow(findArea(String(this.value("areas"))));
    if (area.kind !== "group") return area;
    const members = membersOf(area);
    const member = this.around.head.length > 0 ? members[this.around.offset.row] : undefined;
    if (!member) throw invalid(`${area.name} is a group: the answer holds a value for each of its members.`);
    this.isOneOf = true;
    return member;
  }

  technology(indicator: Indicator): Technology {
    if (indicator.context) return ALL;
    return orThrow(findTechnology(String(this.value("technologies", ALL.code)), indicator));
  }

  private given(parameter: string): GivenValue {
    return givenValue(parameter, argumentOf(this.call, parameter), this.around);
  }
}
