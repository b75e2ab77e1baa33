import { areaInSentence } from "../../catalogue/name-in-sentence";
import type { Area } from "../../catalogue/areas";
import { ordinal } from "../../words/ordinal";
import { against, valueInWords } from "../../words/quantity";
import { listed } from "../../words/readable";
import { fitted, MOST_NAMES } from "./fitted";
import { leagueOfOneTold } from "./league-of-one";
import { firstIn, firstsOf, tablesOf, type LeagueTable } from "./league-table";
import { subjectName, ofAll, type Standing } from "./standing";

/** How several countries compare: who is first, and where the one stands that it is about. */
export function leagueTold(
  standing: Standing,
  countries: readonly Area[],
  focus: Area,
  head: string,
): readonly string[] {
  const tables = tablesOf(standing, countries);
  const [only] = tables;
  if (!only) return [];
  if (tables.length === 1) return leagueOfOneTold(standing, only, focus, countries, head);
  return [
    firstsTold(tables, countries, head),
    ...placesTold(standing, tables, focus),
    ...furthestTold(standing, tables, focus, false),
  ];
}

function firstsTold(tables: readonly LeagueTable[], countries: readonly Area[], head: string): string {
  const firsts = firstsOf(tables);
  const all = tables.length;
  const alone = firsts.reduce((sum, [, count]) => sum + count, 0);
  const gaps = tables.some(({ rows }) => rows.length < countries.length) ? ", of those with a figure" : "";
  const shared = all - alone;
  if (alone === 0) return fitted(head, `the first place is shared in ${ofAll(all, all)}${gaps}`);
  const [[leader, most] = [undefined, 0], ...others] = firsts;
  const named = others.slice(0, MOST_NAMES - 1);
  const rest = others.slice(named.length).reduce((sum, [, count]) => sum + count, 0);
  const parts = [
    ...named.map(([area, count]) => `${areaInSentence(area)} in ${count}`),
    ...(rest > 0 ? [`others in ${rest}`] : []),
    ...(shared > 0 ? [`${shared} shared`] : []),
  ];
  const first = `${leader ? areaInSentence(leader) : ""} is first in ${ofAll(most, all)}`;
  return fitted(head, [first, listed(parts)].filter((part) => part !== "").join(", ") + gaps);
}

/** The best and the worst place of a country, told with its figures. */
function placesTold(standing: Standing, tables: readonly LeagueTable[], focus: Area): readonly string[] {
  const { quantity } = standing;
  const found = tables.flatMap((table) =>
    table.rows.filter(({ area }) => area === focus).map((row) => ({ ...row, table })),
  );
  // Among equal places the nearest to the first is the best, and the furthest the worst.
  const behind = ({ table, value }: (typeof found)[number]): number =>
    Math.abs((table.rows[0]?.value ?? value) - value);
  const sorted = [...found].sort((a, b) => a.place - b.place || behind(a) - behind(b));
  const [best] = sorted;
  const worst = sorted[sorted.length - 1];
  if (!best || !worst) return [];
  const name = areaInSentence(focus);
  const at = ({ table, place, value }: (typeof found)[number], of: string): string =>
    `${subjectName(table.subject)} (${ordinal(place)}${of}, ${valueInWords(value, quantity)})`;
  const sizeOf = ({ table }: (typeof found)[number]): string => ` of ${table.rows.length}`;
  if (found.length === 1) return [fitted("", `${name} has a figure in ${at(best, sizeOf(best))} alone`)];
  if (best.place === worst.place) {
    return best.place === 1 && found.every(({ table }) => firstIn(table).length === 1)
      ? furthestTold(standing, tables, focus, true)
      : [fitted("", `of these ${name} is ${ordinal(best.place)} in ${ofAll(found.length, tables.length)}`)];
  }
  const [ofBest, ofWorst] = [sizeOf(best), sizeOf(worst)];
  const last = at(worst, ofBest === ofWorst ? "" : ofWorst);
  const ways = ["placed best", "best"].map(
    (verb) => `of these ${name} is ${verb} in ${at(best, ofBest)} and worst in ${last}`,
  );
  return [fitted("", ...ways)];
}

/** Where a country that is first everywhere leads by most, or another is furthest behind the first. */
function furthestTold(
  { quantity }: Standing,
  tables: readonly LeagueTable[],
  focus: Area,
  isAhead: boolean,
): readonly string[] {
  const gaps = tables.flatMap(({ subject, rows: [first, second, ...rest] }) => {
    if (!first || !second) return [];
    const own = [first, second, ...rest].find(({ area }) => area === focus);
    const other = isAhead ? second : first;
    return own && other.value !== own.value ? [{ subject, own, other }] : [];
  });
  const sizeOf = ({ own, other }: (typeof gaps)[number]): number => Math.abs(own.value - other.value);
  const [most] = gaps.sort((a, b) => sizeOf(b) - sizeOf(a));
  if (!most) return [];
  const { subject, own, other } = most;
  const begun = `${areaInSentence(focus)} is furthest ${isAhead ? "ahead" : "behind"} in ${subjectName(subject)}`;
  return [
    fitted("", `${begun}, ${against(own.value, other.value, quantity)} of ${areaInSentence(other.area)}`),
  ];
}
