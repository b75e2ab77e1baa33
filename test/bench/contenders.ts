import type { Custom } from "./built-functions";
import type { Row } from "./figures-table";

/** One way to find Korea's share in Big Data, 2018, and how often it is tried. */
export interface Contender {
  readonly name: string;
  readonly times: number;
  readonly once: () => number | Promise<number>;
}

const BIG_DATA = ["6", "7"];

export function scalar(share: Custom): Contender {
  return {
    name: "ATI.SHARE, one cell",
    times: 200_000,
    once: () => Number(share([["KR"]], [["Big Data"]], [[2018]], null)[0]?.[0]),
  };
}

/** The least that a look-up can cost: names already known, the four counts in a Map of Maps. */
export function nestedMap(rows: readonly Row[]): Contender {
  const byCode = new Map<string, Map<string, Map<number, number>>>();
  for (const { code, area, year, patents } of rows) {
    const byArea = byCode.get(code) ?? new Map<string, Map<number, number>>();
    byCode.set(code, byArea);
    const byYear = byArea.get(area) ?? new Map<number, number>();
    byArea.set(area, byYear);
    byYear.set(year, patents);
  }
  const sum = (area: string): number =>
    BIG_DATA.reduce((total, code) => total + (byCode.get(code)?.get(area)?.get(2018) ?? NaN), 0);
  return { name: "nested Map", times: 200_000, once: () => sum("KR") / sum("WORLD") };
}
