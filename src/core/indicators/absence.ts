import { indicatorInSentence, technologyInSentence } from "../catalogue/name-in-sentence";
import { areaOf, type Area } from "../catalogue/areas";
import { codeSetOf } from "../catalogue/code-set";
import { ALL } from "../catalogue/technologies";
import { invalid, Refusal, unavailable } from "../refusal";
import { measurementsOf } from "./choice";
import { computedOf } from "./computed";
import type { Measurement } from "./measurement";
import { percent } from "../words/percent";

/** Why a measurement has no value for an area and year, and what would work. */
export function absence(measurement: Measurement, area: Area, year: number): Refusal {
  const { dataset, indicator, technology } = measurement;
  if (area.kind === "group") {
    return invalid(
      `"${area.code}" is a group of ${area.members.length} and has no figure of its own; ` +
        `ATI.LIST("areas","${area.code}") lists its members.`,
    );
  }
  const place = dataset.area(area.code);
  if (place < 0) return unavailable(absentArea(measurement, area, year));

  if (year < dataset.firstYear || year > dataset.lastYear) {
    const covers = `${dataset.atStart} covers ${dataset.firstYear} to ${dataset.lastYear}, not ${year}.`;
    return unavailable(withAlternatives(covers, measurement, area, year));
  }
  if (measurement.isTooUnassigned(area, year)) {
    const unassigned = percent(measurement.unassigned(area, year));
    return unavailable(
      `In ${dataset.id} ${unassigned} of the patents of ${area.name} in ${year} belong to no field, ` +
        "too many for a specialisation index.",
    );
  }
  const part = lackingPart(measurement, area, year);
  if (part) return part;
  if (nothingCounted(measurement, area, year)) {
    return unavailable(
      `${dataset.atStart} counts nothing for ${area.name} in ${year} that ${indicatorInSentence(indicator)} could be computed from.`,
    );
  }
  const name = indicatorInSentence(indicator);
  const what = indicator.context ? name : `${name} in ${technologyInSentence(technology)}`;
  const lacks = `${dataset.atStart} has no figure of ${area.name} for ${what} in ${year}`;
  const years = yearsOf(measurement, area);
  const has = years.length === 0 ? "" : `; it has ${describeYears(years)}`;
  return unavailable(withAlternatives(`${lacks}${has}.`, measurement, area, year));
}

/** Why a value has no whole to be a part of, where the area itself has its figures. */
function lackingPart(measurement: Measurement, area: Area, year: number): Refusal | undefined {
  const { dataset, indicator } = measurement;
  const { inputs, wholes = [] } = computedOf(indicator.code);
  if (!inputs.every((series) => Number.isFinite(measurement.total(series, area, year)))) return undefined;
  if (wholes.includes("all")) {
    const all = codeSetOf(indicator, ALL, dataset);
    if (all instanceof Refusal) return all;
  }
  if (!wholes.includes("world")) return undefined;
  const world = areaOf("WORLD");
  if (dataset.area(world.code) < 0) return unavailable(absentArea(measurement, world, year));
  return lackingWhole(measurement, area, year);
}

/** Which whole of a value has no figure in a year, or none above 0. */
function lackingWhole(measurement: Measurement, area: Area, year: number): Refusal | undefined {
  const { dataset, indicator, technology } = measurement;
  const { inputs, wholes = [] } = computedOf(indicator.code);
  const world = areaOf("WORLD");
  const name = indicatorInSentence(indicator);
  const what = inputs.map((input) => input.toLowerCase()).join(" and ");
  const of = inputs.map((series) => measurement.total(series, world, year));
  const parts = [
    { whole: world, technology, total: of.reduce((sum, each) => sum + each, 0) },
    ...(wholes.includes("all")
      ? [area, world].map((whole) => ({ whole, technology: ALL, total: measurement.totalOfAll(whole, year) }))
      : []),
  ];
  const lacking = parts.find(({ total }) => !Number.isFinite(total));
  if (lacking) {
    const where = `${what} in ${technologyInSentence(lacking.technology)} in ${year}`;
    return unavailable(
      `${dataset.atStart} has no figure of ${lacking.whole.name} for ${where}, which ${name} is computed from.`,
    );
  }
  // A part of nothing: the area's own figure cannot be right, or that of the world.
  const isOwn = inputs.every((series) => measurement.total(series, area, year) === 0);
  if (isOwn || parts[0]?.total !== 0) return undefined;
  return unavailable(
    `${dataset.atStart} counts nothing for ${world.name} in ${year} that ${name} could be computed from.`,
  );
}

/** The years for which a measurement has a value of an area. */
export function yearsOf(measurement: Measurement, area: Area): number[] {
  const { firstYear, years } = measurement.dataset;
  return Array.from({ length: years }, (_, offset) => firstYear + offset).filter((year) =>
    measurement.has(area, year),
  );
}

/** `2010 to 2018`, or `2010, 2015 and 2022` where there are gaps and few years. */
function describeYears(years: readonly number[]): string {
  const first = years[0] ?? 0;
  const last = years[years.length - 1] ?? 0;
  const whole = last - first + 1 === years.length;
  if (first === last) return `${first}`;
  if (whole) return `${first} to ${last}`;
  if (years.length <= 4) return `${years.slice(0, -1).join(", ")} and ${last}`;
  return `${years.length} years from ${first} to ${last}`;
}

function absentArea(measurement: Measurement, area: Area, year: number): string {
  const { dataset } = measurement;
  const near = dataset.near(area.code);
  // Where nothing comes near, the note speaks of the area itself and is the whole sentence.
  if (near?.near === "") {
    return withAlternatives(`${dataset.atStart}: ${near.note}`, measurement, area, year);
  }
  const why = near ? ` ${near.note}` : "";
  const nearest = near?.near === undefined ? "" : ` Try area "${near.near}".`;
  return withAlternatives(
    `${dataset.atStart} has no figures of ${area.name}.${why}${nearest}`,
    measurement,
    area,
    year,
  );
}

/** Adds the datasets that do have the figure. */
function withAlternatives(sentence: string, measurement: Measurement, area: Area, year: number): string {
  const { indicator, technology, dataset } = measurement;
  if (sentence.includes("try dataset") || !dataset.hasAlternatives) return sentence;
  const others = measurementsOf(indicator, technology)
    .filter((other) => other.dataset !== dataset && other.has(area, year))
    .map((other) => `"${other.dataset.id}"`);
  return others.length === 0 ? sentence : `${sentence} Try dataset ${others.join(" or ")}.`;
}

/** Whether every part is there, and the whole is zero. */
function nothingCounted({ dataset, codes }: Measurement, area: Area, year: number): boolean {
  return dataset.entry.series.every(({ code }) =>
    codes.terms.every((term) =>
      Number.isFinite(dataset.at(dataset.series(code), term.index, dataset.area(area.code), year)),
    ),
  );
}
