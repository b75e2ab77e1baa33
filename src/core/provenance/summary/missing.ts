import { areaInSentence, technologyInSentence } from "../../catalogue/name-in-sentence";
import type { Area } from "../../catalogue/areas";
import type { Technology } from "../../catalogue/technologies";
import { someOf } from "../../words/some-of";
import { yearsInWords } from "../../words/years-in-words";
import { fitted, MOST_NAMES } from "./fitted";
import { hasFigure, type Standing } from "./standing";

/** What has no figure: technologies and areas that have none at all, and how many are missing of the rest. */
export function missingTold(
  { dataset, subjects }: Standing,
  areas: readonly Area[],
  technologies: readonly Technology[],
): readonly string[] {
  const measured = new Set(subjects.map(({ measurement }) => measurement.technology));
  const noTechnology = technologies.filter((technology) => !measured.has(technology));
  const noArea = areas.filter((area) => !subjects.some((subject) => hasFigure(subject, area)));
  const rest = areas.filter((area) => !noArea.includes(area));
  const all = rest.length * subjects.length;
  const there = rest.flatMap((area) => subjects.filter((subject) => hasFigure(subject, area))).length;
  const when = `${dataset.entry.short} for ${yearsInWords([...new Set(subjects.map(({ year }) => year))])}`;
  const missing = all - there;
  const gaps = missing === 0 ? "" : `${missing} of ${all}`;
  const are = missing === 1 ? "is" : "are";
  const whole = (most: number): string =>
    [someOf(noTechnology.map(technologyInSentence), most), someOf(noArea.map(areaInSentence), most)]
      .filter((names) => names !== "")
      .join(", nor of ");
  if (whole(MOST_NAMES) === "") {
    return gaps === "" ? [] : [fitted("", `${gaps} figures ${are} missing in ${when}`)];
  }
  const others = gaps === "" ? "" : `; of the others ${gaps} ${are} missing`;
  const told = (most: number): string => `no figures of ${whole(most)} in ${when}${others}`;
  return [fitted("", told(MOST_NAMES), told(2), told(1))];
}
