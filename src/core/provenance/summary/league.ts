import { areaInSentence } from "../../catalogue/name-in-sentence";
import type { Area } from "../../catalogue/areas";
import { ordinal } from "../../words/ordinal";
import { against, valueInWords } from "../../words/quantity";
import { listed } from "../../words/readable";
import { fitted, MOST_NAMES } from "./fitted";
import { leagueOfOneTold } from "./league-of-one";
import { firstIn, firstsOf, tablesOf, type Table } from "./league-table";
import { nameOf, ofAll, type Standing } from "./standing";

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
    ...gapTold(standing, tables, focus),
  ];
}

function firstsTold(tables: readonly Table[], countries: readonly Area[], head: string): string {
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
function placesTold({ quantity }: Standing, tables: readonly Table[], focus: Area): readonly string[] {
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
    `${nameOf(table.subject)} (${ordinal(place)}${of}, ${valueInWords(value, quantity)})`;
  const sizeOf = ({ table }: (typeof found)[number]): string => ` of ${table.rows.length}`;
  if (found.length === 1) return [fitted("", `${name} has a figure in ${at(best, sizeOf(best))} alone`)];
  if (best.place === worst.place) {
    return best.place === 1 && found.every(({ table }) => firstIn(table).length === 1)
      ? furthestAhead(quantity, tables, focus)
      : [fitted("", `${name} is ${ordinal(best.place)} in ${ofAll(found.length, tables.length)}`)];
  }
  const [ofBest, ofWorst] = [sizeOf(best), sizeOf(worst)];
  const last = at(worst, ofBest === ofWorst ? "" : ofWorst);
  return [fitted("", `of these ${name} is placed best in ${at(best, ofBest)} and worst in ${last}`)];
}

/** Where a country that is first everywhere leads by most. */
function furthestAhead(
  quantity: Standing["quantity"],
  tables: readonly Table[],
  focus: Area,
): readonly string[] {
  const lead = ({ rows: [first, next] }: Table): number => (first?.value ?? 0) - (next?.value ?? 0);
  const [most] = [...tables].sort((a, b) => lead(b) - lead(a));
  const [first, next] = most?.rows ?? [];
  if (!most || !first || !next) return [];
  const numbers = against(first.value, next.value, quantity);
  return [
    fitted(
      "",
      `${areaInSentence(focus)} is furthest ahead in ${nameOf(most.subject)}, ${numbers} of ${areaInSentence(next.area)}`,
    ),
  ];
}

/** Where a country is furthest behind the first. */
function gapTold({ quantity }: Standing, tables: readonly Table[], focus: Area): readonly string[] {
  const behind = tables.flatMap(({ subject, rows }) => {
    const [first] = rows;
    const own = rows.find(({ area }) => area === focus);
    return first && own && own.value < first.value ? [{ subject, first, own }] : [];
  });
  const [most] = behind.sort((a, b) => b.first.value - b.own.value - (a.first.value - a.own.value));
  if (!most) return [];
  const { subject, first, own } = most;
  const numbers = against(own.value, first.value, quantity);
  return [
    fitted(
      "",
      `${areaInSentence(focus)} is furthest behind in ${nameOf(subject)}, ${numbers} of ${areaInSentence(first.area)}`,
    ),
  ];
}
