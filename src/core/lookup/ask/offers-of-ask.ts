import { areaOf, type Area } from "../../catalogue/areas";
import type { Indicator } from "../../catalogue/indicators";
import { ALL } from "../../catalogue/technologies";
import { bundle } from "../../figures/bundle";
import { yearsOf } from "../../indicators/absence";
import { measurementOf, measurementsOf } from "../../indicators/choice";
import { isFound } from "../../refusal";
import { areasAssumed } from "./areas-assumed";
import type { Ask } from "./ask";
import { hasFigure } from "./figure-of-ask";
import { formulaOfAsk } from "./formula-of-ask";
import { lastYearWithFigure } from "./last-year-with-figure";
import { STANDARD } from "./standard-indicators";

const MOST_OFFERS = 3;

/**
 * What there is where an ask has no figure, the nearest first: the latest year, another dataset, another indicator of
 * the same areas, other areas. None where it has one.
 */
export function offersOf(ask: Ask): readonly Ask[] {
  if (hasFigure(ask)) return [];
  const { indicator, technologies, areas } = ask;
  const others = STANDARD.filter((each) => each !== indicator);
  const [, ...further] = measurementsOf(indicator, technologies[0] ?? ALL);
  const offers = [
    ...(ask.shape === "change" ? [{ ...ask, mode: "difference" as const }, inYearsHeld(ask)] : []),
    inLastYear(ask),
    inNearAreas(ask),
    ...further.map((measurement): Ask => ({ ...ask, measurement, dataset: measurement.dataset.id })),
    ...others.map((other) => withIndicator(ask, other, areas)),
    ...[indicator, ...others].map((each) => withIndicator(ask, each)),
  ];
  const held = new Map(offers.filter(hasFigure).map((offer) => [formulaOfAsk(offer), offer]));
  return [...held.values()].slice(0, MOST_OFFERS);
}

/** Of the areas that come nearest in the dataset: Hong Kong is counted in China's figures. */
function inNearAreas(ask: Ask): Ask {
  const { measurement, areas } = ask;
  if (!isFound(measurement)) return ask;
  const taken = areas.map((area) => {
    const near = bundle.nearAreas.find(
      (entry) => entry.dataset === measurement.dataset.id && entry.area === area.code && entry.near !== "",
    );
    return near ? areaOf(near.near) : area;
  });
  if (taken.every((area, at) => area === areas[at])) return ask;
  return { ...inLatestYear(ask), areas: taken, areaCodes: taken.map(({ code }) => code) };
}

/** The same change between the first and the last year in which the first area has a figure. */
function inYearsHeld(ask: Ask): Ask {
  const { measurement, areas, years } = ask;
  const held = isFound(measurement) && areas[0] ? yearsOf(measurement, areas[0]) : [];
  const within = held.filter((year) => year >= (years.from ?? year) && year <= (years.to ?? year));
  const [first] = within;
  const last = within[within.length - 1];
  return first === undefined || last === undefined ? ask : { ...ask, years: { from: first, to: last } };
}

/** The last year in which the first area has a figure. */
function inLastYear(ask: Ask): Ask {
  const { measurement, areas } = ask;
  const last = isFound(measurement) && areas[0] ? lastYearWithFigure(measurement, areas[0]) : undefined;
  return { ...inLatestYear(ask), years: last === undefined ? {} : { from: last, to: last } };
}

const inLatestYear = (ask: Ask): Ask => ({
  ...ask,
  years: {},
  shape: ask.shape === "series" || ask.shape === "change" ? "figure" : ask.shape,
});

/** The latest figures of an indicator, of areas that have one where none are given. */
function withIndicator(ask: Ask, indicator: Indicator, areas?: readonly Area[]): Ask {
  const measurement = measurementOf(indicator, ask.technologies[0] ?? ALL);
  const isHeld = (area: Area): boolean =>
    area.kind === "group" || (isFound(measurement) && measurement.has(area));
  const taken = areas?.filter(isHeld) ?? areasAssumed(measurement);
  return {
    ...inLatestYear(ask),
    indicator,
    technologies: indicator.context ? [] : ask.technologies.length > 0 ? ask.technologies : [ALL],
    areas: taken,
    areaCodes: taken.map(({ code }) => code),
    measurement,
  };
}
