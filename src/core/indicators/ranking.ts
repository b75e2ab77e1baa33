import { answerOf } from "./answer";
import { areasOf, type Area } from "../catalogue/areas";
import { invalid, Refusal, unavailable } from "../refusal";
import type { Measurement } from "./measurement";
import { percent } from "../words/percent";
import { rank } from "./rank";

interface RankedArea {
  readonly rank: number;
  readonly area: Area;
  readonly value: number;
}

/** What an area must reach to be ranked: so many patents, or that part of the world's exports plus imports. */
const MINIMUM: Readonly<Record<string, number>> = { patents: 20, trade: 0.001 };

/** The minimum that applies: the one given, else the default of the indicator's domain; undefined where there is none. */
export function minimumOf(measurement: Measurement, given?: number): number | Refusal | undefined {
  const standard = measurement.knowsSizes ? MINIMUM[measurement.indicator.domain] : undefined;
  if (standard !== undefined) return given ?? standard;
  if (given === undefined || given === 0) return undefined;
  return invalid(`${measurement.indicator.name} is ranked without a minimum; leave the minimum out.`);
}

/** As many years and minimums as a call or a sheet asks for; those of further ones are not kept. */
const MOST_REMEMBERED = 64;

const made = new WeakMap<Measurement, Map<string, readonly RankedArea[]>>();

/** The countries of the dataset that are large enough, largest value first; equal values share the better place. */
export function ranking(measurement: Measurement, year: number, minimum?: number): readonly RankedArea[] {
  const known = made.get(measurement) ?? new Map<string, readonly RankedArea[]>();
  made.set(measurement, known);
  const key = `${year}|${minimum ?? ""}`;
  let places = known.get(key);
  if (!places) {
    places = place(measurement, year, minimum);
    const [oldest] = known.keys();
    if (known.size >= MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
    known.set(key, places);
  }
  return places;
}

/** An area's place, or why it has none. */
export function rankOf(
  measurement: Measurement,
  area: Area,
  year: number,
  minimum?: number,
): number | Refusal {
  const answer = answerOf(measurement, area, year);
  if (answer instanceof Refusal) return answer;
  if (area.kind !== "country") {
    return unavailable(`${area.name} is no country and has no place among countries.`);
  }
  if (!largeEnough(measurement, area, year, minimum)) return tooSmall(measurement, area, year, minimum ?? 0);
  return rank(
    answer,
    ranking(measurement, year, minimum).map(({ value }) => value),
  );
}

function place(measurement: Measurement, year: number, minimum?: number): readonly RankedArea[] {
  const entries = areasOf(measurement.dataset)
    .filter((area) => area.kind === "country" && largeEnough(measurement, area, year, minimum))
    .map((area) => ({ area, value: measurement.value(area, year) }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => b.value - a.value || a.area.name.localeCompare(b.area.name, "en"));
  const values = entries.map(({ value }) => value);
  return entries.map((entry) => ({ ...entry, rank: values.indexOf(entry.value) + 1 }));
}

function largeEnough(measurement: Measurement, area: Area, year: number, minimum?: number): boolean {
  if (minimum === undefined || minimum <= 0) return true;
  const size = measurement.size(area, year);
  return size === undefined || size >= minimum;
}

function tooSmall(measurement: Measurement, area: Area, year: number, minimum: number): Refusal {
  const size = measurement.size(area, year) ?? 0;
  if (Number.isNaN(size)) {
    return unavailable(
      `How large ${area.name} is cannot be told: in ${measurement.technology.name} in ${year} it or the world lacks exports or imports; ` +
        "give 0 as minimum to rank it all the same.",
    );
  }
  const has =
    measurement.indicator.domain === "trade"
      ? `${percent(size)} of the world's exports plus imports, less than the ${percent(minimum)}`
      : `${size} patents, fewer than the ${minimum}`;
  return unavailable(
    `${area.name} is too small to be ranked: in ${measurement.technology.name} in ${year} it has ${has} that the ranking asks for; ` +
      "give a lower minimum to rank it.",
  );
}
