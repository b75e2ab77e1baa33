import { technologies, type Technology } from "../../../../src/core/catalogue/technologies";
import {
  balanceOf,
  codesOf,
  countriesIn,
  patents,
  rpaOf,
  shareOf,
  total,
  unassignedPart,
} from "../../raw-figures";

/** A figure of the CSVs by the tests' own formulas. */
type Level = (codes: readonly string[], area: string, year: number) => number;

/** An indicator as the CSVs give it, and how the tests write its figures. */
export interface RawIndicator {
  readonly code: string;
  readonly name: string;
  readonly dataset: string;
  readonly domain: "patents" | "trade";
  readonly level: Level;
  readonly written: (value: number) => string;
  readonly difference: (from: number, to: number) => string;
}

const minus = (text: string): string => text.replace("-", "−");
const plus = (value: number, digits: number): string => {
  const text = value.toFixed(digits);
  return Number(text) > 0 ? `+${text}` : Number(text) === 0 ? text.replace("-", "") : minus(text);
};

const USPTO = "uspto-patents";
const BACI = "trade-baci-hs4";

const worlds = new Map<string, number>();

/** The trade of the world, which is a long sum. */
function worldTrade(series: string, codes: readonly string[], year: number): number {
  const key = [series, year, ...codes].join(" ");
  const known = worlds.get(key) ?? total(BACI, series, codes, "WORLD", year);
  worlds.set(key, known);
  return known;
}

/** Shares, an index of patents and one of trade: each in its unit. */
export const rawIndicators: readonly RawIndicator[] = [
  {
    code: "SHARE",
    name: "Patent share",
    dataset: USPTO,
    domain: "patents",
    level: (codes, area, year) => shareOf(USPTO, codes, area, year),
    written: (value) => `${(value * 100).toFixed(1)} %`,
    difference: (from, to) => `${plus((to - from) * 100, 1)} pp`,
  },
  {
    code: "RPA",
    name: "Revealed patent advantage",
    dataset: USPTO,
    domain: "patents",
    level: (codes, area, year) =>
      unassignedPart(USPTO, area, year) > 0.3 ? NaN : rpaOf(USPTO, codes, area, year),
    written: (value) => plus(value, 1),
    difference: (from, to) => plus(to - from, 1),
  },
  {
    code: "TRADEBALANCE",
    name: "Relative trade balance",
    dataset: BACI,
    domain: "trade",
    level: (codes, area, year) => balanceOf(BACI, codes, area, year),
    written: (value) => plus(value, 2),
    difference: (from, to) => plus(to - from, 2),
  },
  {
    code: "EXPORTSHARE",
    name: "Export share",
    dataset: BACI,
    domain: "trade",
    level: (codes, area, year) =>
      total(BACI, "EXPORTS", codes, area, year) / worldTrade("EXPORTS", codes, year),
    written: (value) => `${(value * 100).toFixed(1)} %`,
    difference: (from, to) => `${plus((to - from) * 100, 1)} pp`,
  },
];

/** The technologies that an indicator's CSV holds, with their codes there. */
export const mapped = ({
  domain,
}: RawIndicator): readonly { readonly technology: Technology; readonly codes: readonly string[] }[] =>
  technologies
    .map((technology) => ({ technology, codes: codesOf(technology.code, domain) }))
    .filter(({ codes }) => codes.length > 0);

/** The countries that RANK takes: 20 patents in the codes, or a thousandth of the world's trade in them. */
export const rankedCountries = (
  { dataset, domain, level }: RawIndicator,
  codes: readonly string[],
  year: number,
): readonly { readonly area: string; readonly value: number }[] =>
  countriesIn(dataset)
    .filter((area) => {
      if (domain === "patents") return patents(dataset, codes, area, year) >= 20;
      const sum = (of: (series: string) => number): number => of("EXPORTS") + of("IMPORTS");
      const own = sum((series) => total(dataset, series, codes, area, year));
      return own / sum((series) => worldTrade(series, codes, year)) >= 0.001;
    })
    .map((area) => ({ area, value: level(codes, area, year) }))
    .filter(({ value }) => Number.isFinite(value));
