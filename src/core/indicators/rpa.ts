/**
 * Revealed patent advantage, -100 to +100: 100 tanh(ln RTA) = 100 (RTA² - 1) / (RTA² + 1), with
 * RTA = (count / areaTotal) / (fieldTotal / grandTotal)
 * (Legler, Grupp, Gehrke, Schasse 1992; the scale of the report's footnote 2).
 * No patents in the field give -100; NaN where the area, the field or the world has none at all.
 */
export function rpa(count: number, areaTotal: number, fieldTotal: number, grandTotal: number): number {
  if (!(areaTotal > 0 && fieldTotal > 0 && grandTotal > 0 && count >= 0)) return NaN;
  const own = count / areaTotal;
  const world = fieldTotal / grandTotal;
  if (count > 0 && !(isOrdinary(own) && isOrdinary(world))) {
    return (
      100 * Math.tanh(Math.log(count) - Math.log(areaTotal) - (Math.log(fieldTotal) - Math.log(grandTotal)))
    );
  }
  // The ratio is squared at or below 1 only, so that it cannot overflow and inverting it just flips the sign.
  const ratio = own > world ? world / own : own / world;
  const square = ratio * ratio;
  const size = (100 * (1 - square)) / (1 + square);
  return own > world ? size : 0 - size;
}

/** Neither so large nor so small that a quotient lost its digits. */
const isOrdinary = (quotient: number): boolean => quotient > 1e-300 && quotient < 1e300;
