import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/**
 * The figures by a route of the tests' own: straight from the CSVs, through nothing of what is tested.
 * Sums that no CSV holds (BACI's EU27_2020 and WORLD, fields 0 minus 99) are added up here.
 */
const DATA = join(__dirname, "../../src/data");

type Row = Readonly<Record<string, string>>;
type Years = ReadonlyMap<number, number>;

const records = (file: string): Row[] =>
  parse<Row>(readFileSync(join(DATA, file), "utf8"), { columns: true });

interface Sheet {
  readonly rows: ReadonlyMap<string, Years>;
  readonly series: readonly string[];
  readonly codes: readonly string[];
  readonly areas: readonly string[];
  readonly years: readonly number[];
}

const sheets = new Map<string, Sheet>();

function sheet(dataset: string): Sheet {
  const known = sheets.get(dataset);
  if (known) return known;
  const rows = new Map<string, Years>();
  const found = records(`${dataset}/observations.csv`);
  for (const { series = "", code = "", area = "", ...cells } of found) {
    const given = Object.entries(cells).filter(([, cell]) => cell !== "");
    rows.set(`${series}|${code}|${area}`, new Map(given.map(([year, cell]) => [Number(year), Number(cell)])));
  }
  const distinct = (column: string): string[] => [...new Set(found.map((row) => row[column] ?? ""))];
  const years = Object.keys(found[0] ?? {}).filter((column) => /^\d{4}$/.test(column));
  const read = {
    rows,
    series: distinct("series"),
    codes: distinct("code"),
    areas: distinct("area"),
    years: years.map(Number),
  };
  sheets.set(dataset, read);
  return read;
}

/** Every folder that holds figures. */
export const datasetFolders: readonly string[] = readdirSync(DATA).filter((folder) =>
  existsSync(join(DATA, folder, "observations.csv")),
);

/** One cell of a dataset's CSV; NaN where it is empty or there is none. */
export const raw = (dataset: string, series: string, code: string, area: string, year: number): number =>
  sheet(dataset).rows.get(`${series}|${code}|${area}`)?.get(year) ?? NaN;

export const seriesIn = (dataset: string): readonly string[] => sheet(dataset).series;
export const codesIn = (dataset: string): readonly string[] => sheet(dataset).codes;
/** Areas that have rows of their own. */
export const areasIn = (dataset: string): readonly string[] => sheet(dataset).areas;
export const yearsIn = (dataset: string): readonly number[] => sheet(dataset).years;

export const EU27 = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(
  " ",
);

const kinds = new Map(records("areas/areas.csv").map(({ code = "", kind = "" }) => [code, kind]));
export const isCountry = (area: string): boolean => kinds.get(area) === "country";
export const countriesIn = (dataset: string): string[] => areasIn(dataset).filter(isCountry);

/** A series added up over codes; BACI's two aggregates over its economies too. NaN where a cell is empty. */
export function total(
  dataset: string,
  series: string,
  codes: readonly string[],
  area: string,
  year: number,
): number {
  return sum(codes.map((code) => one(dataset, series, code, area, year)));
}

function one(dataset: string, series: string, code: string, area: string, year: number): number {
  const economies = dataset !== "trade-baci-hs4" ? undefined : AGGREGATES[area]?.(areasIn(dataset));
  if (!economies) return raw(dataset, series, code, area, year);
  return sum(
    economies.map((each) => raw(dataset, series, code, each, year)).filter((cell) => !Number.isNaN(cell)),
  );
}

const AGGREGATES: Readonly<Record<string, (economies: readonly string[]) => readonly string[]>> = {
  WORLD: (economies) => economies,
  EU27_2020: () => EU27,
};

export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Patents in a set of fields. */
export const patents = (dataset: string, codes: readonly string[], area: string, year: number): number =>
  total(dataset, "PATENTS", codes, area, year);

/** Patents in all fields: field 0 minus field 99; in the edition of 2024 the sum of its sectors. */
export const allPatents = (dataset: string, area: string, year: number): number =>
  dataset === "uspto-patents-2024"
    ? patents(dataset, SECTORS, area, year)
    : raw(dataset, "PATENTS", "0", area, year) - raw(dataset, "PATENTS", "99", area, year);

export const SECTORS = ["CHEM", "ELEC", "INST", "MECH", "OTHER"];

/** Part of an area's patents that no field holds. */
export const unassignedPart = (dataset: string, area: string, year: number): number =>
  raw(dataset, "PATENTS", "99", area, year) / raw(dataset, "PATENTS", "0", area, year);

export const shareOf = (dataset: string, codes: readonly string[], area: string, year: number): number =>
  patents(dataset, codes, area, year) / patents(dataset, codes, "WORLD", year);

/** 100 tanh(ln RTA), by that form of it. */
export function rpaOf(dataset: string, codes: readonly string[], area: string, year: number): number {
  const own = patents(dataset, codes, area, year) / allPatents(dataset, area, year);
  const world = patents(dataset, codes, "WORLD", year) / allPatents(dataset, "WORLD", year);
  return 100 * Math.tanh(Math.log(own / world));
}

/** (X - M) / (X + M). */
export function balanceOf(dataset: string, codes: readonly string[], area: string, year: number): number {
  const exported = total(dataset, "EXPORTS", codes, area, year);
  const imported = total(dataset, "IMPORTS", codes, area, year);
  return (exported - imported) / (exported + imported);
}

/** The codes that stand for a technology as the concordance has them, of its first prefix in the domain or a given one. */
export const codesOf = (technology: string, domain: string, prefix = ""): string[] =>
  (
    records("concordance/concordance.csv").find(
      (row) =>
        row.technology === technology &&
        row.domain === domain &&
        (row.codes ?? "").startsWith(prefix && `${prefix}:`),
    )?.codes ?? ""
  )
    .split("+")
    .filter((code) => code !== "")
    .map((code) => code.replace(/^[A-Z\d]+?:/, ""));
