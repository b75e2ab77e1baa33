import { builtFunctions } from "./built-functions";
import type { Row } from "./figures-table";

/** Formulas of a large workbook, one a cell, as Excel calls them when all are recalculated. */
const FORMULAS = 20_000;
const ROUNDS = 3;

/** Fields of one code each, so that the same look-up in a Map is one of each sum. */
const FIELDS = ["2", "3", "4", "5", "6", "8", "10", "13"];

export interface Opening {
  readonly formulas: number;
  /** Milliseconds for all of them, right after the script is read, and of the same look-ups in a Map. */
  readonly ours: number;
  readonly map: number;
}

interface Asked {
  readonly area: string;
  readonly field: string;
  readonly year: number;
}

/** What a workbook of many formulas costs on opening, beside the least that its figures can cost. */
export function opening(rows: readonly Row[]): Opening {
  const asked = questions(rows);
  let ours = Infinity;
  let map = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    // Read anew, so that no name and no figure is known yet.
    const share = builtFunctions("here").get("SHARE");
    if (!share) throw new Error("functions.js registers no SHARE");
    const shares: number[] = [];
    ours = Math.min(
      ours,
      timed(() => {
        for (const { area, field, year } of asked)
          shares.push(Number(share([[area]], [[`WIPO:${field}`]], [[year]], null)[0]?.[0]));
      }),
    );
    const known = new Map(rows.map(({ code, area, year, patents }) => [`${code}|${area}|${year}`, patents]));
    const looked: number[] = [];
    map = Math.min(
      map,
      timed(() => {
        for (const { area, field, year } of asked) {
          const own = known.get(`${field}|${area}|${year}`) ?? NaN;
          looked.push(own / (known.get(`${field}|WORLD|${year}`) ?? NaN));
        }
      }),
    );
    const other = looked.findIndex((value, at) => Math.abs(value - (shares[at] ?? NaN)) > 1e-12);
    if (other >= 0) throw new Error(`not one answer: ${JSON.stringify(asked[other])}`);
  }
  return { formulas: asked.length, ours, map };
}

/** Figures that there are, over all areas, fields and years, none twice in a row. */
function questions(rows: readonly Row[]): Asked[] {
  const held = rows.filter(({ code, patents }) => FIELDS.includes(code) && patents > 0);
  return Array.from({ length: FORMULAS }, (_, at) => {
    const { area, code, year } = held[(at * 7919) % held.length]!;
    return { area, field: code, year };
  });
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
