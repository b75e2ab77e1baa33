import { isFailure, type Answered } from "../run/custom";

/** So many digits of a number are shown: more than any figure has, fewer than a computer's. */
const DIGITS = 9;

/** A value as a cell of Excel's shows it: a number without a format of its own, an error by its code. */
export function shown(value: Answered): string {
  if (isFailure(value)) return value.code;
  if (typeof value === "number") return String(Number(value.toPrecision(DIGITS)));
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
