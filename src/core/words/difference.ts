import type { Quantity } from "./quantity";
import { fixed, signed } from "./signed";

/** A difference of two figures, rounded as it is told. */
export interface Difference {
  /** -1, 0 or 1: what rounds to nothing is none. */
  readonly direction: number;
  /** `+3.3 pp`, `−12.4` of an index, `+40 %` of money and counts. */
  readonly text: string;
  /** As text, without the sign. */
  readonly size: string;
}

/** From here on nobody reads a growth in per cent. */
const MANY_TIMES = 10;

const isCounted = ({ kind }: Quantity): boolean => kind === "money" || kind === "count";

/** What lies between two figures, the first first; of money and counts in parts of the first, which is more than zero. */
export function differenceOf(from: number, to: number, quantity: Quantity): Difference {
  if (isCounted(quantity) && to >= MANY_TIMES * from) {
    const times = `a factor of ${fixed(to / from, 0)}`;
    return { direction: 1, text: times, size: times };
  }
  const { number, decimals, unit } = measured(from, to, quantity);
  const text = signed(number, decimals);
  return {
    direction: /[1-9]/.test(text) ? Math.sign(number) : 0,
    text: text + unit,
    size: fixed(Math.abs(number), decimals) + unit,
  };
}

interface Measured {
  readonly number: number;
  readonly decimals: number;
  readonly unit: string;
}

function measured(from: number, to: number, { kind, decimals }: Quantity): Measured {
  switch (kind) {
    case "part":
      return { number: (to - from) * 100, decimals: 1, unit: " pp" };
    case "percentage":
      return { number: to - from, decimals, unit: " pp" };
    case "index":
    case "rate":
      return { number: to - from, decimals, unit: "" };
    case "money":
    case "count": {
      const growth = (to / from - 1) * 100;
      return { number: growth, decimals: Math.abs(growth) < 9.95 ? 1 : 0, unit: " %" };
    }
  }
}

/** By how much a figure is ahead of a smaller one: `by 4.2 pp`, of money and counts `by 40 %` or `by a factor of 2.9`; "" where that says nothing. */
export function leadOf(larger: number, smaller: number, quantity: Quantity): string {
  if (isCounted(quantity)) {
    if (!(smaller > 0)) return "";
    const factor = larger / smaller;
    if (factor >= 2) return ` by a factor of ${fixed(factor, factor < 10 ? 1 : 0)}`;
  }
  const { direction, size } = differenceOf(smaller, larger, quantity);
  return direction === 0 ? "" : ` by ${size}`;
}
