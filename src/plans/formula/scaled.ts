import type { Value } from "./value";
import { formula, written } from "./written";

/** A value so many times; what is no number stays what it is. */
export const scaled = (factor: number, value: Value): Value =>
  factor === 1
    ? value
    : formula(
        written`${factor}*${value}`,
        typeof value.today === "number" ? factor * value.today : value.today,
      );
