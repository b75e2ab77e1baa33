import { findArea } from "../catalogue/areas";
import { indicatorOf } from "../catalogue/indicators";
import { findTechnology } from "../catalogue/technologies";
import type { Dataset } from "../figures/dataset";
import { rank } from "../indicators/rank";
import { readableApart, readableValue } from "../words/readable";
import { Refusal } from "../refusal";
import { knownValue, type Known } from "./known-value";
import { decided, undecided, type Outcome } from "./outcome";
import { technologiesOf, type Bounded, type Placing, type Simple } from "./predicate";
import { unfit } from "./unfit";

/** What a dataset says of a predicate about one technology. */
export function evaluateSimple(predicate: Simple, dataset: Dataset): Outcome {
  const unsuited = unfit(predicate, dataset);
  if (unsuited !== undefined) return undecided(unsuited);
  switch (predicate.kind) {
    case "less":
      return compare(
        predicate,
        dataset,
        [
          [predicate.area, predicate.technology, predicate.year],
          [predicate.other, predicate.technology, predicate.year],
        ],
        ([mine = NaN, theirs = NaN]) => mine < theirs,
      );
    case "rises":
    case "falls":
      return compare(
        predicate,
        dataset,
        [
          [predicate.area, predicate.technology, predicate.from],
          [predicate.area, predicate.technology, predicate.to],
        ],
        ([from = NaN, to = NaN]) => (predicate.kind === "rises" ? to > from : to < from),
      );
    case "lessthan":
    case "morethan":
    case "atmost":
    case "atleast":
      return compare(
        predicate,
        dataset,
        [[predicate.area, predicate.technology, predicate.year]],
        ([value = NaN]) => LIMITS[predicate.kind](value, predicate.limit),
      );
    case "rank_within":
      return place(predicate, dataset);
    case "above":
    case "below":
      return bounded(predicate, dataset);
  }
}

const LIMITS = {
  lessthan: (value: number, limit: number): boolean => value < limit,
  morethan: (value: number, limit: number): boolean => value > limit,
  atmost: (value: number, limit: number): boolean => value <= limit,
  atleast: (value: number, limit: number): boolean => value >= limit,
};

type Asked = readonly [area: string, technology: string, year: string];

function compare(
  { indicator }: Simple,
  dataset: Dataset,
  asked: readonly Asked[],
  holds: (values: readonly number[]) => boolean,
): Outcome {
  const known = asked.map(([area, technology, year]) =>
    knownValue(dataset, indicator, area, technology, year),
  );
  const unknown = known.find((each) => "unknown" in each);
  if (unknown && "unknown" in unknown) return undecided(unknown.unknown);
  const values = known.map((each) => ("value" in each ? each.value : NaN));
  const numbers = readableApart(values, indicatorOf(indicator));
  return decided(holds(values), asked.map((each, at) => shown(each, numbers[at] ?? "")).join(", "));
}

/** The place lies anywhere from r to r + unknowns; equal values share the better one. */
function place(predicate: Placing, dataset: Dataset): Outcome {
  const { indicator, area, technology, year, set, best, worst } = predicate;
  const own = knownValue(dataset, indicator, area, technology, year);
  if ("unknown" in own) return undecided(own.unknown);
  const others = technologiesOf(set).filter((other) => other !== technology);
  const known = others.map((other) => knownValue(dataset, indicator, area, other, year));
  const values = known.flatMap((each) => ("value" in each ? each.value : []));
  const unknowns = known.length - values.length;
  const first = rank(own.value, values);
  const last = first + unknowns;
  const span =
    unknowns === 0
      ? `place ${first}`
      : `place ${first} to ${last}, ${unknowns} of ${others.length} others unknown`;
  const numbers = [technology, ...others]
    .map((each, at): readonly [string, Known | undefined] => [each, at === 0 ? own : known[at - 1]])
    .flatMap(([each, found]) =>
      found && "value" in found ? [`${each} ${readable(indicator, found.value)}`] : [],
    );
  const decidedBy = `${span} (${numbers.join(", ")})`;
  if (first >= best && last <= worst) return decided(true, decidedBy);
  if (first > worst || last < best) return decided(false, decidedBy);
  return undecided("the technologies without a figure could change the place", decidedBy);
}

/** Falls with one failing part and holds only when every part holds. */
function bounded(predicate: Bounded, dataset: Dataset): Outcome {
  const { indicator, area, technology, year, others, limit, kind } = predicate;
  const own = knownValue(dataset, indicator, area, technology, year);
  if ("unknown" in own) return undecided(own.unknown);
  const known = others.map((other) => knownValue(dataset, indicator, area, other, year));
  const parts = [own.value > limit, ...known.flatMap((other) => holdsAgainst(kind, own.value, other))];
  const numbers = [technology, ...others].map((each, at) => {
    const found = at === 0 ? own : known[at - 1];
    return found && "value" in found ? `${each} ${readable(indicator, found.value)}` : `${each} unknown`;
  });
  const decidedBy = numbers.join(", ");
  if (parts.includes(false)) return decided(false, decidedBy);
  const unknown = others.filter((_other, at) => "unknown" in (known[at] ?? { unknown: "" }));
  return unknown.length === 0
    ? decided(true, decidedBy)
    : undecided(`${unknown.map(nameOf).join(" and ")} could change it`, decidedBy);
}

function holdsAgainst(kind: "above" | "below", own: number, other: Known): boolean[] {
  if ("unknown" in other) return [];
  return [kind === "above" ? own > other.value : own < other.value];
}

const readable = (indicator: string, value: number): string => readableValue(value, indicatorOf(indicator));

const shown = ([area, technology, year]: Asked, value: string): string =>
  `${areaName(area)} ${technology} ${year} ${value}`;

function areaName(code: string): string {
  const area = findArea(code);
  return area instanceof Refusal
    ? code
    : area.kind === "country"
      ? area.name
      : area.code.replace("_2020", "");
}

function nameOf(technology: string): string {
  const found = findTechnology(technology);
  return found instanceof Refusal ? technology : found.name;
}
