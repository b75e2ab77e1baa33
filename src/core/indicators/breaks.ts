import type { Break } from "../../data/bundle";
import type { Area } from "../catalogue/areas";
import { computedOf } from "./computed";
import type { Measurement } from "./measurement";

/** Breaks of an area's series that lie after one year and up to another, in the codes of a measurement. */
export const breaksIn = (measurement: Measurement, area: Area, from: number, to: number): Break[] =>
  measurement.dataset.entry.breaks.filter(
    ({ year, codes, areas, series }) =>
      year > from &&
      year <= to &&
      usesAny(measurement, codes) &&
      (!areas || areas.includes(area.code)) &&
      (!series || computedOf(measurement.indicator.code).inputs.some((input) => series.includes(input))),
  );

/** Whether a measurement counts any of these codes. */
export const usesAny = ({ codes, dataset }: Measurement, wanted: readonly string[]): boolean =>
  codes.terms.some((term) => wanted.includes(dataset.codeEntry(term.index).code));
