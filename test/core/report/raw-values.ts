import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { areasIn, codesIn, EU27, raw, SECTORS } from "../raw-figures";

/** Values of technologies from raw counts, by the formulas written out once more. */
const DATA = join(__dirname, "../../../src/data");

export interface Source {
  readonly id: string;
  readonly domain: string;
  readonly prefix: string;
  readonly indicators: readonly string[];
  readonly order: number;
  readonly measures: string;
}

/** The datasets, as their packages describe them, in their order of preference. */
export const sources: readonly Source[] = readdirSync(DATA)
  .filter((folder) => existsSync(join(DATA, folder, "observations.csv")))
  .map((id) => {
    const text = readFileSync(join(DATA, id, "datapackage.json"), "utf8");
    return { ...(JSON.parse(text) as { ati: Source }).ati, id };
  })
  .sort((one, two) => one.order - two.order);

export const sourceOf = (id: string): Source => sources.find((source) => source.id === id)!;

interface Mapping {
  readonly technology: string;
  readonly domain: string;
  readonly codes: string;
  readonly grade: string;
}

const concordance = parse<Mapping>(readFileSync(join(DATA, "concordance/concordance.csv"), "utf8"), {
  columns: true,
});

/** The codes of a dataset that stand for a technology, and how well; undefined where it maps none. */
export function mapped(
  { id, domain, prefix }: Source,
  technology: string,
  indicator: string,
): { readonly codes: readonly string[]; readonly grade: string } | undefined {
  const asked = indicator === "FUNDINGROUNDS" ? "fundingrounds" : domain;
  const found = concordance.find(
    (row) => row.technology === technology && row.domain === asked && row.codes.startsWith(`${prefix}:`),
  );
  if (!found || found.grade === "none") return undefined;
  const own = found.codes.split("+").map((code) => [code, code.slice(prefix.length + 1)] as const);
  const held = own.every(([code, bare]) => code.startsWith(`${prefix}:`) && codesIn(id).includes(bare));
  return held ? { codes: own.map(([, bare]) => bare), grade: found.grade } : undefined;
}

/** Reads one cell of a dataset; NaN where it is empty. */
export type Read = typeof raw;

/** The value of an indicator; NaN where there is none. */
export type ValueOf = (
  source: Source,
  indicator: string,
  area: string,
  technology: string,
  year: number,
) => number;

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Values over the raw counts, or over counts that are read otherwise. */
export function valuesOver(read: Read): ValueOf {
  /** BACI has no rows of the world and the EU27: they are the sums of its economies. */
  function cell(id: string, series: string, code: string, area: string, year: number): number {
    const economies = id !== "trade-baci-hs4" ? [] : { WORLD: areasIn(id), EU27_2020: EU27 }[area];
    if (!economies || economies.length === 0) return read(id, series, code, area, year);
    const cells = economies.map((each) => read(id, series, code, each, year));
    return add(cells.filter((each) => !Number.isNaN(each)));
  }

  return (source, indicator, area, technology, year) => {
    const set = mapped(source, technology, indicator);
    if (!set || !source.indicators.includes(indicator)) return NaN;
    const sum = (series: string, where: string): number =>
      add(set.codes.map((code) => cell(source.id, series, code, where, year)));
    switch (indicator) {
      case "SHARE":
        return sum("PATENTS", area) / sum("PATENTS", "WORLD");
      case "RPA": {
        const isSectors = source.prefix === "US24";
        const all = (where: string): number =>
          isSectors
            ? add(SECTORS.map((code) => read(source.id, "PATENTS", code, where, year)))
            : read(source.id, "PATENTS", "0", where, year);
        const none = (where: string): number =>
          isSectors ? 0 : read(source.id, "PATENTS", "99", where, year);
        if (none(area) > 0.3 * all(area)) return NaN;
        const fields = (where: string): number => all(where) - none(where);
        const specialised = sum("PATENTS", area) / fields(area) / (sum("PATENTS", "WORLD") / fields("WORLD"));
        return 100 * Math.tanh(Math.log(specialised));
      }
      case "EXPORTSHARE":
        return sum("EXPORTS", area) / sum("EXPORTS", "WORLD");
      case "TRADEBALANCE": {
        const [exported, imported] = [sum("EXPORTS", area), sum("IMPORTS", area)];
        return (exported - imported) / (exported + imported);
      }
      default:
        return sum(indicator, area) / (indicator === "USE" ? 100 : 1);
    }
  };
}
