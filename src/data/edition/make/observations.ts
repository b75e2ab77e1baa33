import { join } from "node:path";
import { byKey } from "../../import/by-key";
import { writeCsv } from "../../import/write-csv";
import { readTable } from "../../compile/read-table";

/** The figures of a dataset: by series, code and area, then by year; a figure that is not there is missing. */
export class Observations {
  private readonly rows = new Map<string, Map<number, string>>();
  private sorted: readonly Key[] | undefined;
  private span: readonly number[] | undefined;

  static read(data: string, dataset: string): Observations {
    const found = new Observations();
    const { header, rows } = readTable(data, `${dataset}/observations.csv`);
    for (const { cells } of rows) {
      const [series = "", code = "", area = ""] = cells;
      header
        .slice(3)
        .forEach((year, at) => found.set({ series, code, area }, Number(year), cells[at + 3] ?? ""));
    }
    return found;
  }

  set(key: Key, year: number, value: string): void {
    if (value === "") return;
    const id = idOf(key);
    const row = this.rows.get(id) ?? new Map<number, string>();
    this.rows.set(id, row.set(year, value));
    this.sorted = undefined;
    this.span = undefined;
  }

  get(key: Key, year: number): string | undefined {
    return this.rows.get(idOf(key))?.get(year);
  }

  /** NaN where there is none. */
  number(key: Key, year: number): number {
    return Number(this.get(key, year) ?? NaN);
  }

  /** Every key that has a figure, in the order of the file. */
  get keys(): readonly Key[] {
    this.sorted ??= [...this.rows.keys()]
      .map(keyOf)
      .sort((one, other) => byKey(partsOf(one), partsOf(other)));
    return this.sorted;
  }

  /** Every year from the first figure to the last. */
  get years(): readonly number[] {
    this.span ??= spanOf([...this.rows.values()].flatMap((row) => [...row.keys()]));
    return this.span;
  }

  get isWhole(): boolean {
    return [...this.rows.values()].every((row) => [...row.values()].every((value) => /^-?\d+$/.test(value)));
  }

  valuesOf(key: Key): ReadonlyMap<number, string> {
    return this.rows.get(idOf(key)) ?? new Map();
  }

  write(data: string, dataset: string): void {
    const { years } = this;
    writeCsv(
      join(data, dataset, "observations.csv"),
      ["series", "code", "area", ...years.map(String)],
      this.keys.map((key) => [...partsOf(key), ...years.map((year) => this.get(key, year) ?? "")]),
    );
  }
}

export interface Key {
  readonly series: string;
  readonly code: string;
  readonly area: string;
}

const partsOf = ({ series, code, area }: Key): [string, string, string] => [series, code, area];

function spanOf(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const idOf = (key: Key): string => partsOf(key).join("\t");

function keyOf(id: string): Key {
  const [series = "", code = "", area = ""] = id.split("\t");
  return { series, code, area };
}
