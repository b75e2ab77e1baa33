import { answerOf } from "../../core/indicators/answer";
import { findArea } from "../../core/catalogue/areas";
import { indicatorOf } from "../../core/catalogue/indicators";
import { findTechnology } from "../../core/catalogue/technologies";
import { measurementOf } from "../../core/indicators/choice";
import { orThrow } from "../../core/refusal";

/** The share that ATI.SHARE must give; the latest complete year where none is named. */
export function shareInCore(area: string, technology: string, year?: number): number {
  const indicator = indicatorOf("SHARE");
  const measurement = orThrow(measurementOf(indicator, orThrow(findTechnology(technology, indicator))));
  return orThrow(answerOf(measurement, orThrow(findArea(area)), year ?? measurement.latest));
}

/** Whether cells hold these numbers. */
export const areNumbers = (values: readonly unknown[], wanted: readonly number[]): boolean =>
  values.length === wanted.length &&
  wanted.every((number, at) => Math.abs(Number(values[at] === "" ? NaN : values[at]) - number) < 1e-12);

/** As the sheet shows it with four decimals. */
export const figures = (numbers: readonly number[]): string =>
  numbers.map((number) => number.toFixed(4)).join(", ");
