import { Observations } from "../make/observations";
import { ALL, ALL_TECHNOLOGIES, SERIES, type Result } from "./read-result";

export interface ResultDataset {
  readonly observations: Observations;
  readonly codes: readonly (readonly [code: string, name: string, note: string])[];
  /** Rows of the concordance: technology, domain, codes, grade, rationale. */
  readonly concordance: readonly (readonly string[])[];
  /** Countries that are not taken, which the world holds all the same. */
  readonly left: readonly string[];
}

export const PREFIX = "TN";

/** A country with fewer families in every year is of no use for a share, and makes the add-in larger. */
const LEAST = 20;

/** What a result becomes in the add-in: areas that it knows, tenths, and 0 where nothing was counted. */
export function datasetOfResult(
  { observations, definitions }: Result,
  isArea: (code: string) => boolean,
): ResultDataset {
  const areas = [...new Set(observations.keys.map(({ area }) => area))].sort();
  const most = (area: string): number =>
    Math.max(0, ...[...observations.valuesOf({ series: SERIES, code: ALL, area }).values()].map(Number));
  const taken = areas.filter((area) => isArea(area) && most(area) >= LEAST);
  const made = new Observations();
  // The statement counts every family, so that what it gives no row for is none.
  const counted = [...observations.valuesOf({ series: SERIES, code: ALL, area: "WORLD" }).keys()];
  for (const code of [ALL, ...definitions.map(({ technology }) => technology)])
    for (const area of taken)
      for (const year of counted) {
        const key = { series: SERIES, code, area };
        made.set(key, year, String(Number(Number(observations.get(key, year) ?? 0).toFixed(1))));
      }
  return {
    observations: made,
    codes: [
      [ALL, ALL_TECHNOLOGIES, ""],
      ...definitions.map(({ technology, name, sources }) => [technology, name, sources.join("; ")] as const),
    ],
    concordance: definitions.map(({ technology, grade, reason, sources }) => [
      technology,
      "patents",
      `${PREFIX}:${technology}`,
      grade,
      `${reason}; definition of ${sources.join("; ")}`,
    ]),
    left: areas.filter((area) => !taken.includes(area)),
  };
}
