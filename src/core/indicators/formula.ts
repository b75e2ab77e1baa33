import { rpa } from "./rpa";
import { share } from "./share";
import { tradeBalance } from "./trade-balance";

/** Sums over the codes of a technology, NaN where any part is missing. */
export interface Sums {
  /** Of a series such as `EXPORTS`, for the area or for the world. */
  of(series: string, where: "area" | "world"): number;
  /** Of patents in all fields. */
  all(where: "area" | "world"): number;
}

export type Formula = (sums: Sums) => number;

/** Computed from several observations. Every other indicator is the observation of its own name. */
const COMPUTED: Readonly<Record<string, Formula>> = {
  SHARE: (sums) => share(sums.of("PATENTS", "area"), sums.of("PATENTS", "world")),
  RPA: (sums) =>
    rpa(sums.of("PATENTS", "area"), sums.all("area"), sums.of("PATENTS", "world"), sums.all("world")),
  EXPORTSHARE: (sums) => share(sums.of("EXPORTS", "area"), sums.of("EXPORTS", "world")),
  IMPORTSHARE: (sums) => share(sums.of("IMPORTS", "area"), sums.of("IMPORTS", "world")),
  TRADEBALANCE: (sums) => tradeBalance(sums.of("EXPORTS", "area"), sums.of("IMPORTS", "area")),
};

const INPUTS: Readonly<Record<string, readonly string[]>> = {
  SHARE: ["PATENTS"],
  RPA: ["PATENTS"],
  EXPORTSHARE: ["EXPORTS"],
  IMPORTSHARE: ["IMPORTS"],
  TRADEBALANCE: ["EXPORTS", "IMPORTS"],
};

/** The series that an indicator is computed from. */
export const inputsOf = (indicator: string): readonly string[] => INPUTS[indicator] ?? [indicator];

/** The formula of an indicator. */
export const formulaOf = (indicator: string): Formula =>
  COMPUTED[indicator] ?? ((sums) => sums.of(indicator, "area"));
