import { Observations } from "../make/observations";
import { columnsOf, csvLines, type CsvLine } from "../read/csv-lines";
import { decimalOf, fault, type Place } from "../read/reading";
import type { Definition } from "./definitions";

/** What the statement has counted. */
export interface Result {
  readonly observations: Observations;
  /** The definition by which each technology was counted. */
  readonly definitions: readonly Definition[];
}

/** What every source in a result begins with. */
export const SOURCE = "Transnational patents: ";
export const ALL = "ALL";
export const ALL_TECHNOLOGIES = "All technologies";
export const SERIES = "PATENTS";
const WORLD = "WORLD";
const EU = "EU27_2020";

/** Each figure is rounded to the sixth decimal. */
const ROUNDED = 1e-6;

const COLUMNS = ["area", "technology", "indicator", "year", "value", "grade", "source"] as const;

/** Reads the result of the statement; every row has to be one that it can have given, and none may be missing. */
export function readResult(
  file: string,
  text: string,
  known: { readonly definitions: readonly Definition[]; readonly members: readonly string[] },
): Result {
  const [head, ...rows] = csvLines(file, text).filter(({ cells }) => cells.join("") !== "");
  const first = { file, line: head?.line ?? 1 };
  if (head === undefined) throw fault(first, "the file is empty");
  const columns = columnsOf(first, head.cells, COLUMNS);
  const observations = new Observations();
  const found = new Map<string, Definition>();
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const place = { file, line };
    if (cells.length !== head.cells.length)
      throw fault(place, `${cells.length} columns, expected ${head.cells.length}: half a download?`);
    const row = rowOf(place, { line, cells }, columns);
    const definition = definitionOf(place, row, known.definitions);
    const before = definition && found.get(row.technology);
    if (before !== undefined && before !== definition)
      throw fault(place, `${row.technology} by "${definition?.name}" here and by "${before.name}" before`);
    if (definition) found.set(row.technology, definition);
    const key = { series: SERIES, code: row.technology, area: row.area };
    const id = `${row.technology} ${row.area} ${row.year}`;
    const twice = lines.get(id);
    if (twice !== undefined) throw fault(place, `${id} a second time, first on line ${twice}`);
    lines.set(id, line);
    observations.set(key, row.year, row.value);
  }
  const technologies = [...new Set(known.definitions.map(({ technology }) => technology))];
  const last = { file, line: rows.at(-1)?.line ?? first.line };
  for (const technology of [ALL, ...technologies]) {
    if (observations.keys.every(({ code, area }) => code !== technology || area !== WORLD))
      throw fault(last, `no figure of the world in ${technology}: half a download?`);
  }
  checkSums(file, observations, lines, known.members);
  return { observations, definitions: technologies.flatMap((technology) => found.get(technology) ?? []) };
}

interface Row {
  readonly area: string;
  readonly technology: string;
  readonly year: number;
  readonly value: string;
  readonly grade: string;
  readonly source: string;
}

function rowOf(place: Place, { cells }: CsvLine, columns: Readonly<Record<string, number>>): Row {
  const cell = (name: (typeof COLUMNS)[number]): string => cells[columns[name] ?? -1] ?? "";
  const [area, technology, grade, source] = [cell("area"), cell("technology"), cell("grade"), cell("source")];
  if (![WORLD, EU].includes(area) && !/^[A-Z]{2}$/.test(area))
    throw fault(place, `area "${area}" is no code of two letters, ${EU} or ${WORLD}`);
  if (cell("indicator") !== SERIES)
    throw fault(place, `indicator "${cell("indicator")}", expected ${SERIES}`);
  if (!/^(19|20)\d\d$/.test(cell("year"))) throw fault(place, `"${cell("year")}" is not a year`);
  const value = decimalOf(cell("value"));
  if (value === undefined || Number(value) < 0) throw fault(place, `"${cell("value")}" is not a count`);
  return { area, technology, year: Number(cell("year")), value, grade, source };
}

/** The definition that a row names; undefined for all technologies together. */
function definitionOf(
  place: Place,
  { technology, grade, source }: Row,
  definitions: readonly Definition[],
): Definition | undefined {
  const own = definitions.filter((each) => each.technology === technology);
  if (own.length === 0 && technology !== ALL) throw fault(place, `unknown technology "${technology}"`);
  if (!source.startsWith(SOURCE)) throw fault(place, `source "${source}" does not begin with "${SOURCE}"`);
  const name = source.slice(SOURCE.length);
  if (technology === ALL) {
    if (name !== ALL_TECHNOLOGIES) throw fault(place, `source "${source}" of ${ALL}`);
    return undefined;
  }
  const definition = own.find((each) => each.name === name);
  if (definition === undefined)
    throw fault(
      place,
      `"${name}" is no definition of ${technology}: was the statement printed by another version?`,
    );
  if (definition.grade !== grade)
    throw fault(place, `grade ${grade}, and ${definition.grade} in choices.csv`);
  return definition;
}

/** Countries have no more than the world, the EU what its members have, and a technology no more than all. */
function checkSums(
  file: string,
  observations: Observations,
  lines: ReadonlyMap<string, number>,
  members: readonly string[],
): void {
  const { keys, years } = observations;
  const codes = [...new Set(keys.map(({ code }) => code))];
  const countries = [...new Set(keys.map(({ area }) => area))].filter((area) => ![WORLD, EU].includes(area));
  const at = (code: string, area: string, year: number): number =>
    observations.number({ series: SERIES, code, area }, year) || 0;
  const reject = (id: string, reason: string): never => {
    throw fault({ file, line: lines.get(id) ?? 1 }, reason);
  };
  const told = (value: number): string => String(Number(value.toFixed(6)));
  for (const code of codes)
    for (const year of years) {
      const sumOf = (areas: readonly string[]): number =>
        areas.reduce((sum, area) => sum + at(code, area, year), 0);
      const [world, union] = [at(code, WORLD, year), at(code, EU, year)];
      const [all, ofMembers] = [sumOf(countries), sumOf(members)];
      const what = `${code} ${year}`;
      if (all > world + ROUNDED * (countries.length + 1))
        reject(
          `${code} ${WORLD} ${year}`,
          `${what}: all countries have ${told(all)}, and the world ${told(world)}`,
        );
      if (Math.abs(ofMembers - union) > ROUNDED * (members.length + 1))
        reject(
          `${code} ${EU} ${year}`,
          `${what}: the members have ${told(ofMembers)}, and ${EU} ${told(union)}`,
        );
    }
  for (const { code, area } of keys)
    for (const [year, value] of observations.valuesOf({ series: SERIES, code, area }))
      if (Number(value) > at(ALL, area, year) + 2 * ROUNDED)
        reject(
          `${code} ${area} ${year}`,
          `${area} ${year}: ${code} has ${value}, and ${ALL} ${told(at(ALL, area, year))}`,
        );
}
