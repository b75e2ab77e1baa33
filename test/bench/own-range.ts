import type { Custom } from "./built-functions";
import { microseconds } from "./measure";

const ROWS = 100_000;
const FORMULAS = 1_000;
const ROWS_OF_FORMULAS = 10_000;

export interface OwnRangeCost {
  /** Milliseconds to answer one figure from so many rows that were not seen before, and to look at each of them once. */
  readonly first: number;
  readonly reading: number;
  /** Milliseconds of so many formulas over one range, of its first reading, and of as many comparisons. */
  readonly formulas: number;
  readonly parse: number;
  readonly comparisons: number;
}

/** Figures of areas and technologies by year, as Excel hands them over: new arrays each time. */
function rangeOf(rows: number, mark: number): unknown[][] {
  const figures = Array.from({ length: rows }, (_, at) => [
    `Region ${Math.floor(at / 1_000)}`,
    `Technology ${Math.floor(at / 25) % 40}`,
    2000 + (at % 25),
    at + mark,
  ]);
  return JSON.parse(JSON.stringify([["area", "technology", "year", "patents"], ...figures])) as unknown[][];
}

/** The least that it takes to know what a range holds: its figures in a Map of Maps. */
function readInto(range: readonly (readonly unknown[])[]): number {
  const byArea = new Map<unknown, Map<unknown, Map<unknown, unknown>>>();
  for (const [area, technology, year, value] of range) {
    const byTechnology = byArea.get(area) ?? new Map<unknown, Map<unknown, unknown>>();
    byArea.set(area, byTechnology);
    const byYear = byTechnology.get(technology) ?? new Map<unknown, unknown>();
    byTechnology.set(technology, byYear);
    byYear.set(year, value);
  }
  return byArea.size;
}

/** The least that it takes to see that two ranges are equal. */
function compare(one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): number {
  let equal = 0;
  for (let row = 0; row < one.length; row += 1) {
    const [mine = [], theirs = []] = [one[row], other[row]];
    for (let column = 0; column < mine.length; column += 1) if (mine[column] === theirs[column]) equal += 1;
  }
  return equal;
}

/** What figures of the user's own cost: a large range that is new, and many formulas over one. */
export async function ownRange(patents: Custom): Promise<OwnRangeCost> {
  const ask = (range: unknown[][]): number =>
    Number(patents([["Region 1"]], [["Technology 2"]], [[2018]], null, range)[0]?.[0]);
  const milliseconds = async (times: number, once: () => number): Promise<number> =>
    (await microseconds({ name: "", times, once })) / 1_000;

  // Each is another range, of which none has been seen: a figure of it changes.
  const large = rangeOf(ROWS, 0);
  const last = large[ROWS] ?? [];
  let mark = 0;
  const anew = (range: unknown[][], row: unknown[]) => () => {
    row[3] = mark += 1;
    return ask(range);
  };
  const small = rangeOf(ROWS_OF_FORMULAS, 0);
  const copies = Array.from({ length: FORMULAS }, (_, at) => (at < 10 ? rangeOf(ROWS_OF_FORMULAS, 0) : []));
  const copyAt = (at: number): unknown[][] => copies[at % 10] ?? [];
  return {
    first: await milliseconds(3, anew(large, last)),
    reading: await milliseconds(3, () => readInto(large)),
    parse: await milliseconds(20, anew(small, small[ROWS_OF_FORMULAS] ?? [])),
    formulas: await milliseconds(1, () => copies.reduce((sum, _, at) => sum + ask(copyAt(at)), 0)),
    comparisons: await milliseconds(1, () =>
      copies.reduce((sum, _, at) => sum + compare(copyAt(0), copyAt(at)), 0),
    ),
  };
}
