import { areaInSentence } from "../../catalogue/name-in-sentence";
import type { Area } from "../../catalogue/areas";
import { minimumOf, ranking } from "../../indicators/ranking";
import { Refusal } from "../../refusal";
import { ordinal } from "../../words/ordinal";
import { someOf } from "../../words/some-of";
import { fitted, MOST_NAMES } from "./fitted";
import { subjectName, type Standing, type Subject } from "./standing";

/** A place among all countries of the dataset that are large enough to be ranked. */
interface Ranked {
  readonly subject: Subject;
  readonly place: number;
  readonly of: number;
}

/** The places of a country in each technology in which it is ranked. */
function placesOf({ subjects }: Standing, focus: Area): readonly Ranked[] {
  return subjects.flatMap((subject) => {
    const { measurement, year } = subject;
    const least = minimumOf(measurement);
    const all = least instanceof Refusal ? [] : ranking(measurement, year, least);
    const own = all.find(({ area }) => area === focus);
    return own ? [{ subject, place: own.rank, of: all.length }] : [];
  });
}

/** Where a country is placed best and worst among all countries; nothing of an aggregate, or where those asked for are all there are. */
export function ranksTold(standing: Standing, focus: Area): readonly string[] {
  const places = placesOf(standing, focus).filter(({ of }) => of > standing.areas.length);
  const [first] = places;
  if (!first) return [];
  const { dataset, subjects } = standing;
  const name = areaInSentence(focus);
  if (places.length === 1) {
    const where = subjects.length > 1 ? ` in ${subjectName(first.subject)}` : "";
    const among = `among the ${first.of} countries ranked in ${dataset.entry.short}`;
    return [fitted("", `${name} is ${ordinal(first.place)} ${among}${where}`)];
  }
  const found = places.map(({ place }) => place);
  const [best, worst] = [Math.min(...found), Math.max(...found)];
  const told = (most: number): string =>
    best === worst
      ? `${name} is ${ordinal(best)} in ${places.length} technologies`
      : `${name} ranks best in ${placed(places, best, most)} and worst in ${placed(places, worst, most)}`;
  return [
    fitted(
      "",
      `${told(MOST_NAMES)} among the countries ranked in ${dataset.entry.short}`,
      ...[MOST_NAMES, 2, 1, 0].flatMap((most) =>
        ["among the countries ranked", "of all ranked"].map((among) => `${told(most)} ${among}`),
      ),
    ),
  ];
}

/** `Photonics (3rd of 38)`; of several `Photonics and Robotics (3rd)`, where a line is short `4 technologies (3rd)`. */
function placed(places: readonly Ranked[], place: number, most: number): string {
  const there = places.filter((each) => each.place === place);
  const [only, another] = there;
  const names = there.map(({ subject }) => subjectName(subject));
  const [first = ""] = names;
  if (only && !another) return `${first} (${ordinal(place)} of ${only.of})`;
  const few = most === 1 ? `${first} and ${names.length - 1} more` : `${names.length} technologies`;
  return `${most > 1 ? someOf(names, most) : few} (${ordinal(place)})`;
}
