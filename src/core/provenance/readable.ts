import type { Indicator } from "../catalogue/indicators";
import { percent } from "./percent";

const english = new Intl.NumberFormat("en-US", { maximumFractionDigits: 9 });

/** An observation with all its digits: `2,888`. */
export const readableCount = (value: number): string => english.format(value);

/** A value in its indicator's unit, as readers write it: `6.3 %`, `+12.4`, `1,977 million USD`. */
export function readableValue(value: number, indicator: Indicator): string {
  if (indicator.format.includes("%")) return percent(value);
  if (indicator.code === "RPA") return signed(value, 1);
  if (indicator.code === "TRADEBALANCE") return signed(value, 2);
  const digits = Math.abs(value) >= 100 ? 0 : 2;
  const number = value.toLocaleString("en-US", { maximumFractionDigits: digits });
  return `${number} ${indicator.unit}`;
}

const signed = (value: number, digits: number): string =>
  `${value > 0 ? "+" : ""}${value.toFixed(digits).replace("-", "−")}`;

/** `a, b and c`. */
export function listed(items: readonly string[], last = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last} ${items[items.length - 1] ?? ""}`;
}
