import { areaOf } from "../../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { findTechnology, type Technology } from "../../../../src/core/catalogue/technologies";
import { measurementOf } from "../../../../src/core/indicators/choice";
import type { Measurement } from "../../../../src/core/indicators/measurement";
import type { Standing, Subject } from "../../../../src/core/provenance/summary/standing";
import { quantityOf } from "../../../../src/core/words/quantity";

/** A figure of 2018, or one of 2010 and one of 2018. */
type Made = number | readonly [since: number, level: number];

/** Figures that no CSV has, by technology and area, as if a dataset held them. */
export function madeStanding(
  indicator: string,
  figures: Readonly<Record<string, Readonly<Record<string, Made>>>>,
): Standing {
  const subjects = Object.entries(figures).map(([technology, byArea]): Subject => {
    const real = measurementOf(
      indicatorOf(indicator),
      findTechnology(technology) as Technology,
    ) as Measurement;
    const value: Measurement["value"] = ({ code }, year) => {
      const made = byArea[code];
      if (typeof made === "number") return year === 2018 ? made : NaN;
      return made?.[[2010, 2018].indexOf(year)] ?? NaN;
    };
    const measurement = Object.assign(
      Object.create(Object.getPrototypeOf(real) as object) as Measurement,
      real,
      { value },
    );
    const since = Object.values(byArea).some((made) => typeof made !== "number") ? 2010 : undefined;
    return { measurement, year: 2018, since };
  });
  const codes = new Set(Object.values(figures).flatMap((byArea) => Object.keys(byArea)));
  return {
    indicator: indicatorOf(indicator),
    dataset: subjects[0]!.measurement.dataset,
    quantity: quantityOf(indicatorOf(indicator)),
    areas: [...codes].map(areaOf),
    subjects,
  };
}
