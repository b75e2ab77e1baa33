import { areaOf, type Area } from "../catalogue/areas";
import type { Caution } from "../../data/bundle";
import { someOf } from "../words/some-of";
import type { FigureRows } from "./figure-rows";
import type { OwnSeries } from "./own-series";
import type { OwnAreas } from "./own-names";

/** A sum that a range asks for; what is left out means all of them. */
export interface WantedSum {
  readonly series?: number;
  readonly code?: number;
  readonly year?: number;
}

/** The sums that a range asks for, each once. */
export class WantedSums {
  private readonly known = new Map<string, WantedSum>();

  add(wanted: WantedSum): void {
    this.known.set(`${wanted.series ?? ""} ${wanted.code ?? ""} ${wanted.year ?? ""}`, wanted);
  }

  get all(): readonly WantedSum[] {
    return [...this.known.values()];
  }
}

/** More names are not told. */
const MOST_NAMES = 4;

/**
 * Fills the figures of the world that a range wants to be the sum of its areas: of those that have a figure, without
 * the members of an aggregate that stands beside them.
 */
export function sumAreas(
  rows: FigureRows,
  areas: OwnAreas,
  allSeries: readonly OwnSeries[],
  wanted: readonly WantedSum[],
): Caution[] {
  if (wanted.length === 0) return [];
  const world = areas.add(areaOf("WORLD"));
  const summed = new Set<number>();
  const left = new Set<number>();
  for (const { series, code, year } of wanted) {
    for (const at of placesIn(rows.rowsAt, series)) {
      if (allSeries[at]?.addsUp !== true) continue;
      for (const of of placesIn(rows.rowsAt[at] ?? [], code)) {
        const all = placesIn(rows.rowsAt[at]?.[of] ?? []).filter((area) => area !== world);
        const start = rows.start(at, of, world);
        const figureOf = (area: number, offset: number): number =>
          rows.figures[rows.start(at, of, area) + offset] ?? NaN;
        const offsets = year === undefined ? [...Array(rows.years).keys()] : [year - rows.firstYear];
        for (const offset of offsets) {
          if (!Number.isNaN(rows.figures[start + offset] ?? NaN)) continue;
          // An aggregate without a figure holds nothing of its members.
          const there = all.filter((area) => !Number.isNaN(figureOf(area, offset)));
          if (there.length === 0) continue;
          const parts = partsAmong(there, areas.all);
          for (const area of there) (parts.has(area) ? summed : left).add(area);
          rows.figures[start + offset] = [...parts].reduce((sum, area) => sum + figureOf(area, offset), 0);
        }
      }
    }
  }
  const names = [...left].map((area) => areas.all[area]?.name ?? "");
  const without =
    names.length === 0 ? "" : `, without ${someOf(names, MOST_NAMES)}, which an aggregate beside them holds`;
  const ownWords = [...summed].flatMap((area) => {
    const { name = "" } = areas.all[area] ?? {};
    return areas.ownWords.includes(name) ? name : [];
  });
  // Nobody knows what these hold: a continent beside its countries would count twice.
  const among = ownWords.length === 0 ? "" : `, ${someOf(ownWords, MOST_NAMES)} among them`;
  return [
    {
      text: `The world is the sum of the ${summed.size} areas of your range that have a figure${among}${without}`,
      indicators: ["SHARE", "RPA", "EXPORTSHARE", "IMPORTSHARE"],
    },
  ];
}

/** The places of an array that hold something, or the one that is asked for where it does. */
const placesIn = (array: readonly unknown[], one?: number): number[] =>
  one === undefined
    ? array.flatMap((each, at) => (each === undefined ? [] : at))
    : array[one] === undefined
      ? []
      : [one];

/** What some producers' areas hold beside one another. */
const HELD: Readonly<Record<string, readonly string[]>> = {
  CN_HK: ["CN", "HK"],
  R_EU_NCSES: areaOf("EU28").members,
  R_EU27_EPO: areaOf("EU27_2020").members,
};

/** Of areas those that hold no place twice: the largest aggregates that have no member in common, and who is in none. */
function partsAmong(places: readonly number[], areas: readonly Area[]): ReadonlySet<number> {
  const membersOf = (place: number): readonly string[] => {
    const { code = "", members = [] } = areas[place] ?? {};
    return HELD[code] ?? members;
  };
  const held = new Set<string>();
  const taken = new Set(
    places
      .filter((place) => membersOf(place).length > 0)
      .sort((one, other) => membersOf(other).length - membersOf(one).length)
      .filter((place) => {
        const isFree = !membersOf(place).some((code) => held.has(code));
        if (isFree) for (const code of membersOf(place)) held.add(code);
        return isFree;
      }),
  );
  return new Set(
    places.filter((place) =>
      membersOf(place).length > 0 ? taken.has(place) : !held.has(areas[place]?.code ?? ""),
    ),
  );
}
