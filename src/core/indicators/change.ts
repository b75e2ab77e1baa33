export type ChangeMode = "difference" | "percent" | "annual";

/**
 * Change of a figure over some years: the difference; or in parts of the first figure, 0.1 = ten per cent;
 * or the compound rate a year, (to / from)^(1 / years) - 1. A base of zero gives NaN in the last two.
 */
export function change(from: number, to: number, years: number, mode: ChangeMode): number {
  if (mode === "difference") return to - from;
  if (!(from > 0)) return NaN;
  return mode === "percent" ? to / from - 1 : Math.pow(to / from, 1 / years) - 1;
}
