import type { IndicatorEntry } from "../../data/bundle";
import { grouped } from "./grouped";
import { percent } from "./percent";
import { signed } from "./signed";

/** An observation with all its digits: `2,888`. */
export const readableCount = (value: number): string => grouped(value, { least: 0, most: 9 });

/** How the values of an indicator are written. */
export interface Unit extends Pick<IndicatorEntry, "format" | "unit"> {
  /** How far from 0 an index with a sign goes; undefined for any other. */
  readonly reach: number | undefined;
}

/** A value in its indicator's unit, as readers write it: `6.3 %`, `+12.4`, `1,977 million USD`. */
export function readableValue(value: number, indicator: Unit, more = 0): string {
  if (indicator.format.includes("%")) return percent(value, 1 + more);
  if (indicator.reach !== undefined) return signed(value, (indicator.reach > 1 ? 1 : 2) + more);
  const digits = (Math.abs(value) >= 100 ? 0 : 2) + more;
  const number = grouped(value, { least: 0, most: digits });
  return `${number} ${number === "1" && isCounted(indicator) ? oneOf(indicator.unit) : indicator.unit}`;
}

/** Whether it counts things, which are one or many; no percentage, nothing per person and no money. */
const isCounted = ({ unit }: Unit): boolean => !/^(%|per )|USD$/.test(unit);

/** Values as readers write them, with as many more digits as it takes to tell different ones apart. */
export function readableApart(values: readonly number[], indicator: Unit): string[] {
  for (let more = 0; more < 6; more += 1) {
    const shown = values.map((value) => readableValue(value, indicator, more));
    if (new Set(shown).size === new Set(values).size) return shown;
  }
  return values.map((value) => readableValue(value, indicator));
}

/** `company` of `companies`, `patent family` of `patent families`. */
export const oneOf = (things: string): string => things.replace(/ies\b/, "y").replace(/s\b/, "");

/** `a, b and c`. */
export function listed(items: readonly string[], last = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last} ${items[items.length - 1] ?? ""}`;
}
