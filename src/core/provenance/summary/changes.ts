import { areaInSentence } from "../../catalogue/name-in-sentence";
import type { Area } from "../../catalogue/areas";
import { breaksIn } from "../../indicators/breaks";
import { changeInOneTold } from "./change-in-one";
import { changedOf, changeVerbs, type Changed } from "./changed";
import { fitted } from "./fitted";
import { hasFigure, subjectName, ofAll, type Standing, type Subject } from "./standing";

/** What changed since the first year, for the area that the summary is about; of one technology for others too. */
export function changesTold(standing: Standing, focus: Area): readonly string[] {
  const known = standing.subjects.filter((subject) => hasFigure(subject, focus));
  const [first] = known;
  if (first?.since === undefined) return [];
  const { since, year } = first;
  if (since > year) return [`No change is told from ${since} to ${year}, which is no later year.`];
  if (since === year) return [];
  const all = known.flatMap((subject) => changedOf(standing, subject, focus));
  const [only] = all;
  if (!only) return [unchangeable(standing, known, focus, since)];
  if (all.length === 1) return [changeInOneTold(standing, only, since)];
  return [ofSeveral(standing, all, focus, known)];
}

/** That no change can be told, and why where one reason holds for all. */
function unchangeable({ dataset }: Standing, known: readonly Subject[], focus: Area, since: number): string {
  const reasons = known.map(({ measurement, year }) => {
    const value = measurement.value(focus, since);
    if (!Number.isFinite(value)) return `there is no such figure of ${since} in ${dataset.entry.short}`;
    const [broken] = breaksIn(measurement, focus, since, year);
    return broken
      ? `the series of ${dataset.entry.short} breaks in ${broken.year}`
      : `the figure of ${since} is 0`;
  });
  const [why = "", another] = [...new Set(reasons)];
  const reason = another === undefined ? why : `no figures of ${dataset.entry.short} can be compared`;
  return fitted("", `no change of ${areaInSentence(focus)} since ${since} is told: ${reason}`);
}

/** Of several technologies: `since 2010 South Korea gained in 7 of 12 technologies, most in Photonics (+3.3 pp), and lost most in …`. */
function ofSeveral(
  standing: Standing,
  all: readonly Changed[],
  focus: Area,
  known: readonly Subject[],
): string {
  const sorted = [...all].sort((a, b) => b.change - a.change);
  const up = sorted.filter(({ direction }) => direction > 0);
  const down = sorted.filter(({ direction }) => direction < 0).reverse();
  const [gained, lost] = changeVerbs(standing);
  const at = ({ subject, text }: Changed): string => `${subjectName(subject)} (${text})`;
  const mostIn = ({ length }: readonly Changed[], one = ""): string => (length > 1 ? "most in " : one);
  const begun = `${sinceOf(all)} ${areaInSentence(focus)}`;
  const count = (some: readonly Changed[], word?: string): string => ofAll(some.length, all.length, word);
  const [most, fall] = [up[0], down[0]];
  const broken = known.length - all.length;
  const left = broken > 0 ? `; ${broken} cannot be compared` : "";
  const almost = all.some(({ change }) => change !== 0) ? "all but " : "";
  if (!most && !fall) return fitted("", `${begun} is ${almost}unchanged in ${count(all)}${left}`);
  if (!most || !fall) {
    const some = most ? up : down;
    const [first] = some;
    const last = some[some.length - 1];
    const verb = most ? gained : lost;
    const least = last && last !== first && some.length === all.length ? `, least in ${at(last)}` : "";
    const text = `${begun} ${verb} in ${count(some)}, ${mostIn(some)}${first ? at(first) : ""}`;
    return fitted("", text + least + left, text + left, text);
  }
  const told = (word?: string): string =>
    `${begun} ${gained} in ${count(up, word)}, ${mostIn(up)}${at(most)}, and ${lost} ${mostIn(down, "in ")}${at(fall)}`;
  const gain = `${begun} ${gained} in ${count(up)}, ${mostIn(up)}${at(most)}`;
  // That some cannot be compared is said before where it was lost.
  const short = left === "" ? [] : [gain + left];
  return fitted("", told() + left, told("") + left, ...short, told(), told(""));
}

const sinceOf = (all: readonly Changed[]): string => {
  const years = [...new Set(all.map(({ subject }) => subject.since))];
  return years.length === 1 ? `since ${years[0] ?? ""}` : "in the years asked for";
};
