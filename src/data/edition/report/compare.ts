import type { Key, Observations } from "../make/observations";

/** How the figures of one area moved. */
export interface Moved {
  readonly area: string;
  readonly values: number;
  readonly largest: { readonly key: Key; readonly year: number; readonly from: string; readonly to: string };
}

/** What is different between two editions of a dataset. */
export interface Change {
  readonly newYears: readonly number[];
  readonly lostYears: readonly number[];
  readonly newAreas: readonly string[];
  readonly lostAreas: readonly string[];
  readonly newCodes: readonly string[];
  readonly lostCodes: readonly string[];
  /** Areas that stay, with how many figures they no longer have in years and codes that stay. */
  readonly lostValues: ReadonlyMap<string, number>;
  readonly newValues: number;
  readonly moved: readonly Moved[];
}

export function compare(before: Observations, after: Observations): Change {
  const areas = difference(before, after, ({ area }) => area);
  const codes = difference(before, after, ({ series, code }) => [series, code].filter(Boolean).join(" "));
  const [oldYears, years] = [before.years, after.years];
  const lostYears = oldYears.filter((year) => !years.includes(year));
  const lostValues = new Map<string, number>();
  const moved = new Map<string, Moved>();
  for (const key of before.keys) {
    const code = [key.series, key.code].filter(Boolean).join(" ");
    if (areas.lost.includes(key.area) || codes.lost.includes(code)) continue;
    for (const [year, from] of before.valuesOf(key)) {
      const to = after.get(key, year);
      if (to === undefined) {
        if (!lostYears.includes(year)) lostValues.set(key.area, (lostValues.get(key.area) ?? 0) + 1);
      } else if (isMoved(from, to)) {
        moved.set(key.area, further(moved.get(key.area), { key, year, from, to }));
      }
    }
  }
  return {
    newYears: years.filter((year) => !oldYears.includes(year)),
    lostYears,
    newAreas: areas.come,
    lostAreas: areas.lost,
    newCodes: codes.come,
    lostCodes: codes.lost,
    lostValues,
    newValues: countNew(before, after),
    moved: [...moved.values()].sort((one, other) => (one.area < other.area ? -1 : 1)),
  };
}

function difference(
  before: Observations,
  after: Observations,
  part: (key: Key) => string,
): { readonly come: string[]; readonly lost: string[] } {
  const [old, now] = [before, after].map(({ keys }) => new Set(keys.map(part)));
  return {
    come: [...(now ?? [])].filter((each) => old?.has(each) !== true),
    lost: [...(old ?? [])].filter((each) => now?.has(each) !== true),
  };
}

/** Whole numbers may differ by one, decimals in the ninth digit: that is rounding. */
function isMoved(from: string, to: string): boolean {
  if (from === to) return false;
  const [old, now] = [Number(from), Number(to)];
  const whole = /^\d+$/.test(from) && /^\d+$/.test(to);
  return Math.abs(now - old) > Math.max(whole ? 1 : 0, 1e-8 * Math.abs(old));
}

function further(known: Moved | undefined, change: Moved["largest"]): Moved {
  const size = ({ from, to }: Moved["largest"]): number =>
    Math.abs(Number(to) - Number(from)) / Math.max(Math.abs(Number(from)), Number.MIN_VALUE);
  if (known === undefined) return { area: change.key.area, values: 1, largest: change };
  return {
    ...known,
    values: known.values + 1,
    largest: size(change) > size(known.largest) ? change : known.largest,
  };
}

function countNew(before: Observations, after: Observations): number {
  return after.keys.flatMap((key) =>
    [...after.valuesOf(key).keys()].filter((year) => before.get(key, year) === undefined),
  ).length;
}
