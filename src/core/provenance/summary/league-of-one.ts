import { areaInSentence } from "../../catalogue/name-in-sentence";
import type { Area } from "../../catalogue/areas";
import { leadOf } from "../../words/difference";
import { ordinal } from "../../words/ordinal";
import { valueInWords, valuesInWords } from "../../words/quantity";
import { listed } from "../../words/readable";
import { someOf } from "../../words/some-of";
import { fitted, MOST_NAMES } from "./fitted";
import { firstIn, type LeagueTable } from "./league-table";
import { subjectName, type Standing } from "./standing";

/** Of one technology: the order at the top, and the place of the country that it is about. */
export function leagueOfOneTold(
  standing: Standing,
  table: LeagueTable,
  focus: Area,
  countries: readonly Area[],
  head: string,
): readonly string[] {
  const { quantity, subjects } = standing;
  const { rows, subject } = table;
  const first = firstIn(table);
  const next = rows.slice(first.length, Math.max(first.length, MOST_NAMES));
  const shown = [...first.slice(0, 1), ...next];
  const told = valuesInWords(
    shown.map(({ value }) => value),
    quantity,
  );
  const where = subjects.length > 1 ? ` in ${subjectName(subject)}` : "";
  const of = `of ${rows.length}${rows.length < countries.length ? " with a figure" : ""}${where}`;
  const names = someOf(
    first.map(({ area }) => areaInSentence(area)),
    MOST_NAMES,
  );
  const then = next.map(({ area }, at) => `${areaInSentence(area)} (${told[at + 1] ?? ""})`);
  const top = `${names} ${first.length > 1 ? "share the first place" : "is first"} ${of} (${told[0] ?? ""})`;
  return [
    fitted(
      head,
      ...[2, 1].map((most) =>
        [top, listed(then.slice(0, most))].filter((part) => part !== "").join(", then "),
      ),
      top,
    ),
    ...placeTold(standing, table, focus),
  ];
}

function placeTold({ quantity }: Standing, { rows }: LeagueTable, focus: Area): readonly string[] {
  const own = rows.find(({ area }) => area === focus);
  const [first, second] = rows;
  if (!own || !first || !second) return [];
  const name = areaInSentence(focus);
  if (own.place > 1) {
    const level = valueInWords(own.value, quantity);
    const lead = leadOf(first.value, own.value, quantity);
    return [
      fitted(
        "",
        `${name} is ${ordinal(own.place)} of ${rows.length} (${level})${lead === "" ? "" : `; ${areaInSentence(first.area)} leads it${lead}`}`,
      ),
    ];
  }
  if (second.place === 1) return [];
  const lead = leadOf(own.value, second.value, quantity);
  return lead === "" ? [] : [fitted("", `${name} leads the next, ${areaInSentence(second.area)},${lead}`)];
}
