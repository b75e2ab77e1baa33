import type { TextFigure } from "../../../../../core/own/cells/figure-text";

/** Could be thousands with a point between them. */
const IN_TWO_WAYS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** A figure with what stands behind it, as a cell holds it: `12.3%`, `12.3 p`. */
export function figureAsText({ value, isPercent, flag }: TextFigure): string {
  const digits = String(value);
  const certain = IN_TWO_WAYS.test(digits) ? `${digits}0` : digits;
  return `${certain}${isPercent ? "%" : ""}${flag === "" ? "" : ` ${flag}`}`;
}
