import { roundDecimal } from "../../import/round-decimal";
import type { AreaFinder } from "../areas/area-finder";
import type { Download } from "../downloads/wanted";
import { fault, type Reading } from "../read/reading";
import type { Flagged } from "./flags";
import type { Observations } from "./observations";

export interface Settling {
  readonly finder: AreaFinder;
  /** The areas of the last edition where no others are taken. */
  readonly held: ReadonlySet<string> | undefined;
  readonly into: Observations;
  /** No figure can be of a later year: that of the edition. */
  readonly until: number;
}

export interface Settled {
  readonly flagged: readonly Flagged[];
  /** What the producer calls areas that are not taken, or not known. */
  readonly left: readonly string[];
}

/** Puts the figures of a download among the observations, under our codes, rounded as all are. */
export function settle(
  download: Download,
  reading: Reading,
  { finder, held, into, until }: Settling,
): Settled {
  const { dataset, series, code, format, since, decimals } = download;
  const flagged: Flagged[] = [];
  const left = new Set<string>();
  for (const figure of reading.figures) {
    const area = finder.find(dataset, format, figure.area);
    if (area === undefined && reading.countries?.has(figure.area) === true) {
      throw fault(
        figure.place,
        `unknown country "${figure.area}": src/data/edition/areas/areas.csv may name it`,
      );
    }
    if (area === undefined || area === "" || held?.has(area) === false) {
      left.add(figure.area);
      continue;
    }
    if (since !== "" && figure.year < Number(since)) continue;
    if (figure.year > until) throw fault(figure.place, `the year ${figure.year} has not been yet`);
    if (figure.value.startsWith("-"))
      throw fault(figure.place, `${area} ${figure.year} is ${figure.value}, and cannot be negative`);
    const key = { series, code, area };
    const value = rounded(figure.value, decimals);
    const before = into.get(key, figure.year);
    if (before !== undefined && before !== value) {
      throw fault(figure.place, `${area} ${figure.year} is ${value} here and ${before} before`);
    }
    into.set(key, figure.year, value);
    if (figure.flag !== "") flagged.push({ ...key, year: figure.year, flag: figure.flag });
  }
  return { flagged, left: [...left] };
}

function rounded(value: string, decimals: string): string {
  if (decimals === "") return roundDecimal(value);
  return Number(value).toFixed(Number(decimals));
}
