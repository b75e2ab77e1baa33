import { areaNamed, datasetNamed, indicatorNamed, type Name } from "../../../core/asking/names";
import { asked, LEFT_OUT } from "../../../core/asking/question";
import { singleAreas } from "../../../core/asking/single-areas";
import type { Area } from "../../../core/catalogue/areas";
import type { Dataset } from "../../../core/figures/dataset";
import { invalid, orThrow, Refusal } from "../../../core/refusal";
import type { Call } from "../../../excel/reading/formula/find-calls";
import type { Surroundings } from "../../../excel/reading/cell/read-cell";
import type { CallQuestion } from "./question";
import { argumentOf, isOptional, ownIndicator } from "./figure-functions";
import { givenValue } from "./given-value";

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
  refuseOwn(call);
  const read = new ReadArguments(call, around);
  const names = {
    dataset: read.name("dataset", ""),
    indicator: own ?? read.name("indicators"),
    area: read.name("areas"),
    technology: read.name("technologies", LEFT_OUT.technology),
    since: gives === "change" ? read.name("from", LEFT_OUT.year) : undefined,
    year: read.name(gives === "change" ? "to" : "years", LEFT_OUT.year),
  };
  const dataset = datasetInCall(names.dataset);
  const indicator = orThrow(indicatorNamed(names.indicator));
  const question = { ...names, dataset, indicator, area: read.ofGroup(areaNamed(names.area)) };
  const since = names.since === undefined ? undefined : asked({ ...question, year: names.since });
  return {
    ...(since === undefined ? {} : { since: orThrow(since).year }),
    ...orThrow(asked(question)),
    gives,
    isOneOf: read.isOneOf,
  };
}

/** What a range of the user's own gives stands in the sheet, and is not told here. */
export function refuseOwn(call: Call): void {
  const given = argumentOf(call, "own")?.text.trim() ?? "";
  if (given !== "")
    throw invalid(`The formula takes figures of your own, ${given}; ATI.EXPLAIN tells of them.`);
}

/** The dataset that a call names; undefined for the default. */
export function datasetInCall(name: Name): Dataset | undefined {
  const dataset = datasetNamed(name);
  return dataset && orThrow(dataset);
}

/** The arguments of a call for one place of its answer. */
export class ReadArguments {
  /** Whether one of those that were read holds several values. */
  isOneOf = false;

  constructor(
    private readonly call: Call,
    private readonly around: Surroundings,
  ) {}

  /** The name that is given, or what stands for one that is left out; else why there is none. */
  name(parameter: string, missing?: string): Name {
    const given = givenValue(parameter, argumentOf(this.call, parameter), this.around);
    if (given.kind === "value") {
      this.isOneOf ||= given.isOneOf;
      return given.value;
    }
    // A single empty cell counts as left out where an argument is optional.
    if (given.kind === "left out" || (given.kind === "empty" && isOptional(this.call, parameter)))
      return missing ?? invalid("An argument that the function needs is left out.");
    return invalid(given.reason);
  }

  /** A group that is the whole argument stands for its members, one below the other. */
  ofGroup(area: Area | Refusal): Area | Refusal {
    if (area instanceof Refusal || area.kind !== "group") return area;
    const member = this.around.head.length > 0 ? singleAreas(area)[this.around.offset.row] : undefined;
    if (!member) return invalid(`${area.name} is a group: the answer holds a value for each of its members.`);
    this.isOneOf = true;
    return member;
  }
}
