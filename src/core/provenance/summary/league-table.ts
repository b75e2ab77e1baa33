import type { Area } from "../../catalogue/areas";
import { rank } from "../../indicators/rank";
import { hasFigure, levelOf, type Standing, type Subject } from "./standing";

/** Countries in a technology, the largest figure first. */
export interface LeagueTable {
  readonly subject: Subject;
  readonly rows: readonly Row[];
}

interface Row {
  readonly area: Area;
  readonly value: number;
  /** Those of one figure share the better place. */
  readonly place: number;
}

/** The tables of the technologies in which two countries or more have a figure. */
export const tablesOf = ({ subjects }: Standing, countries: readonly Area[]): readonly LeagueTable[] =>
  subjects.map((subject) => tableOf(subject, countries)).filter(({ rows }) => rows.length > 1);

function tableOf(subject: Subject, countries: readonly Area[]): LeagueTable {
  const found = countries
    .filter((area) => hasFigure(subject, area))
    .map((area) => ({ area, value: levelOf(subject, area) }));
  const values = found.map(({ value }) => value);
  const rows = found.map((row) => ({ ...row, place: rank(row.value, values) }));
  return { subject, rows: rows.sort((a, b) => a.place - b.place) };
}

/** The rows that share the first place. */
export const firstIn = ({ rows }: LeagueTable): readonly Row[] => rows.filter(({ place }) => place === 1);

/** How often each country is first alone, the most often first. */
export function firstsOf(tables: readonly LeagueTable[]): readonly (readonly [Area, number])[] {
  const counts = new Map<Area, number>();
  for (const table of tables) {
    const [first, tied] = firstIn(table);
    if (first && !tied) counts.set(first.area, (counts.get(first.area) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}
