import type { RateEntry } from "../../data/report";
import { halfUnit } from "./half-unit";

/** How far a conversion may lie from the mean rate of the year. */
const TOLERANCE = 0.03;

/** The magnitudes that are tried: as printed, and with "bn" for "m". */
const FACTORS = [1, 1000] as const;

export interface Conversion {
  /** The amount in its own currency. */
  readonly amount: number;
  readonly currency: "KRW" | "USD";
  /** The EUR amount as printed, such as `84.5` with `m`. */
  readonly printed: string;
  readonly unit: string;
}

export interface UnitCheck {
  /** What the printed amount must be multiplied by; undefined where neither magnitude fits. */
  readonly factor: 1 | 1000 | undefined;
  /** The EUR amount at the mean rate, in million. */
  readonly expected: number;
}

const MILLIONS: Readonly<Record<string, number>> = { m: 1, bn: 1000 };

/** A printed EUR amount in million, as it stands. */
export const printedMillions = (printed: string, unit: string): number =>
  Number(printed) * (MILLIONS[unit] ?? NaN);

/**
 * Tests a conversion against the mean rate of a year: the printed amount, and the printed amount times 1,000,
 * each within 3 per cent and half a unit of its last printed digit.
 */
export function checkUnit({ amount, currency, printed, unit }: Conversion, rate: RateEntry): UnitCheck {
  const expected = amount / (currency === "KRW" ? rate.krw : rate.usd) / 1e6;
  const millions = printedMillions(printed, unit);
  const rounding = printedMillions(String(halfUnit(printed)), unit);
  const factor = FACTORS.find(
    (tried) => Math.abs(millions * tried - expected) <= TOLERANCE * expected + rounding * tried,
  );
  return { factor, expected };
}
