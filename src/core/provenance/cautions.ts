import type { Area } from "../catalogue/areas";
import { codeSetOf } from "../catalogue/code-set";
import { technologies } from "../catalogue/technologies";
import type { Caution } from "../../data/bundle";
import { breaksIn, usesAny } from "../indicators/breaks";
import type { Measurement } from "../indicators/measurement";
import { Refusal } from "../refusal";
import { percent } from "../words/percent";
import { listed } from "../words/readable";

/** From this part of an area's patents without a field on, the user is told that figures are understated. */
const MUCH_UNASSIGNED = 0.1;

/** Everything a user must know of one figure, a sentence each. */
export function cautionsOf(measurement: Measurement, area: Area, year: number): string[] {
  return [
    ...incompleteYear(measurement, year),
    ...unassigned(measurement, area, year),
    ...breaksIn(measurement, area, measurement.dataset.firstYear, year).map(
      (found) => `The series breaks in ${found.year}: ${found.reason}`,
    ),
    ...measurement.dataset.entry.cautions
      .filter((caution) => applies(caution, measurement, area, year))
      .map((caution) => caution.text),
    ...overlap(measurement),
  ].map((sentence) => (sentence.endsWith(".") ? sentence : `${sentence}.`));
}

/** The cautions that say what the figures of an area cover, such as Hong Kong in China's. */
export const scopesOf = (measurement: Measurement, area: Area, year: number): string[] =>
  measurement.dataset.entry.cautions
    .filter((caution) => caution.scope === true && applies(caution, measurement, area, year))
    .map(({ text }) => text);

/** The cautions about the figures of an area that are not said of all. */
export const cautionsOfAreas = (measurement: Measurement, area: Area, year: number): string[] =>
  measurement.dataset.entry.cautions
    .filter((caution) => caution.areas !== undefined && applies(caution, measurement, area, year))
    .map(({ text }) => text);

function applies(caution: Caution, measurement: Measurement, area: Area, year: number): boolean {
  const { indicators, areas, codes, from, to } = caution;
  return (
    (!indicators || indicators.includes(measurement.indicator.code)) &&
    (!areas || areas.includes(area.code)) &&
    (!codes || usesAny(measurement, codes)) &&
    (from === undefined || year >= from) &&
    (to === undefined || year <= to)
  );
}

/** That a year is later than the last complete one of a dataset, by the name that it is given. */
export function incompleteYear({ latest, dataset }: Measurement, year: number, name = dataset.id): string[] {
  if (year <= latest) return [];
  return [`${year} is incomplete in ${name}; the last complete year is ${latest}`];
}

function unassigned(measurement: Measurement, area: Area, year: number): string[] {
  const part = measurement.unassigned(area, year);
  if (measurement.indicator.domain !== "patents" || part <= MUCH_UNASSIGNED) return [];
  return [
    `In ${measurement.dataset.id} ${percent(part)} of the patents of ${area.name} in ${year} belong to no field, ` +
      "so its count and share are understated",
  ];
}

const overlaps = new WeakMap<Measurement, readonly string[]>();

/** As overlapOf, found out once: every figure of a measurement asks for the same. */
function overlap(measurement: Measurement): readonly string[] {
  let known = overlaps.get(measurement);
  if (!known) overlaps.set(measurement, (known = overlapOf(measurement)));
  return known;
}

/** Technologies of the report that share a code with this one. */
function overlapOf({ indicator, technology, dataset, codes }: Measurement): string[] {
  if (indicator.context || technology.prefix !== "" || technology.code === "ALL") return [];
  const own = new Set(codes.terms.map((term) => term.index));
  const others = technologies.filter((other) => {
    if (other.code === technology.code) return false;
    const set = codeSetOf(indicator, other, dataset);
    return !(set instanceof Refusal) && set.terms.some((term) => own.has(term.index));
  });
  if (others.length === 0) return [];
  return [
    `${technology.name} shares codes with ${listed(others.map((other) => other.name))}: their figures may not be added`,
  ];
}
