import type { Break, Caution } from "../../bundle";

/** A figure that the producer marks. */
export interface Flagged {
  readonly series: string;
  readonly code: string;
  readonly area: string;
  readonly year: number;
  readonly flag: "break" | "provisional";
}

const BREAK = "The producer marks a break in the series (observation status B).";
const PROVISIONAL = "The producer calls the figure provisional (observation status P).";

export interface Conditions {
  readonly breaks: readonly Break[];
  readonly cautions: readonly Caution[];
}

/** Breaks and cautions by hand, and after them what the producer marks beyond these; marks of the last edition go. */
export function withFlags({ breaks, cautions }: Conditions, flagged: readonly Flagged[]): Conditions {
  const byHand = breaks.filter(({ reason }) => reason !== BREAK);
  const told = (each: Flagged): boolean =>
    byHand.some(
      ({ codes, areas, year }) =>
        year === each.year && codes.includes(each.code) && (areas === undefined || areas.includes(each.area)),
    );
  const untold = flagged.filter((each) => each.flag === "break" && !told(each));
  return {
    breaks: [
      ...byHand,
      ...grouped(untold).map(({ codes, areas, year }) => ({ codes, areas, year, reason: BREAK })),
    ],
    cautions: [
      ...cautions.filter(({ text }) => text !== PROVISIONAL),
      ...grouped(flagged.filter(({ flag }) => flag === "provisional")).map(({ codes, areas, year }) => ({
        text: PROVISIONAL,
        areas,
        codes,
        from: year,
        to: year,
      })),
    ],
  };
}

interface Group {
  readonly year: number;
  readonly codes: readonly string[];
  readonly areas: readonly string[];
}

/** One condition a year and set of areas, with all codes that have it. */
function grouped(flagged: readonly Flagged[]): Group[] {
  const areas = new Map<string, Set<string>>();
  for (const { year, code, area } of flagged) {
    const key = `${year}\t${code}`;
    areas.set(key, (areas.get(key) ?? new Set()).add(area));
  }
  const groups = new Map<string, string[]>();
  for (const [key, found] of [...areas].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [year = "", code = ""] = key.split("\t");
    const group = `${year}\t${[...found].sort().join()}`;
    groups.set(group, [...(groups.get(group) ?? []), code]);
  }
  return [...groups].map(([group, codes]) => {
    const [year = "", found = ""] = group.split("\t");
    return { year: Number(year), codes, areas: found.split(",") };
  });
}
