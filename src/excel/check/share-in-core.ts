import { figureAsked } from "../../core/asking/answers";
import { asked, LEFT_OUT } from "../../core/asking/question";
import { indicatorOf } from "../../core/catalogue/indicators";
import { orThrow } from "../../core/refusal";

/** The share that ATI.SHARE must give; the latest complete year where none is named. */
export const shareInCore = (area: string, technology: string, year?: number): number =>
  orThrow(
    figureAsked(asked({ indicator: indicatorOf("SHARE"), area, technology, year: year ?? LEFT_OUT.year })),
  );

/** Whether cells hold these numbers. */
export const areNumbers = (values: readonly unknown[], wanted: readonly number[]): boolean =>
  values.length === wanted.length &&
  wanted.every((number, at) => Math.abs(Number(values[at] === "" ? NaN : values[at]) - number) < 1e-12);

/** As the sheet shows it with four decimals. */
export const withFourDecimals = (numbers: readonly number[]): string =>
  numbers.map((number) => number.toFixed(4)).join(", ");
