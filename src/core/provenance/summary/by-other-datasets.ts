import { areaInSentence } from "../../catalogue/name-in-sentence";
import type { Area } from "../../catalogue/areas";
import type { Dataset } from "../../figures/dataset";
import { measurementsOf } from "../../indicators/choice";
import { valueInWords, valuesInWords } from "../../words/quantity";
import { descending } from "./alone";
import { boutTold, duelOf, duelVerbs } from "./duel";
import { fitted } from "./fitted";
import { firstIn, firstsOf, tablesOf } from "./league-table";
import { hasFigure, levelOf, subjectName, ofAll, wholeName, type Standing } from "./standing";

/** What other datasets of the same technologies, areas and years say otherwise, a sentence each. */
export function byOtherDatasets(standing: Standing, compared: readonly Area[]): readonly string[] {
  const { indicator, dataset, quantity } = standing;
  return indicator.datasets
    .filter((other) => other !== dataset && !other.entry.aside)
    .flatMap((other) => {
      const there = standingIn(standing, other, compared);
      const told = there && otherwise(standing, there, compared);
      if (told === undefined) return [];
      const isLevel = quantity.kind === "part" || quantity.kind === "count";
      const by = other.entry.short;
      const favours = other.entry.favoursHome && isLevel ? ", which favour filing at home" : "";
      return [fitted("", `by ${by}${favours}, ${told}`, `by ${by}, ${told}`)];
    });
}

/** The same figures in another dataset; undefined where it has not all of them. */
function standingIn(standing: Standing, other: Dataset, areas: readonly Area[]): Standing | undefined {
  const subjects = standing.subjects.flatMap((subject) => {
    const measurement = measurementsOf(standing.indicator, subject.measurement.technology).find(
      ({ dataset }) => dataset === other,
    );
    return measurement ? [{ ...subject, measurement }] : [];
  });
  const isWhole =
    subjects.length === standing.subjects.length &&
    subjects.every((subject, at) =>
      areas.every((area) => {
        const here = standing.subjects[at];
        return here !== undefined && (!hasFigure(here, area) || hasFigure(subject, area));
      }),
    );
  return isWhole ? { ...standing, dataset: other, subjects } : undefined;
}

/** The message of the other dataset where it is another one; undefined where it is the same. */
function otherwise(here: Standing, there: Standing, areas: readonly Area[]): string | undefined {
  const [focus, other] = areas;
  if (!focus) return undefined;
  if (areas.length > 2) return otherLeague(here, there, areas);
  return other ? otherDuel(here, there, focus, other) : otherAlone(here, there, focus);
}

/** Who is ahead in more technologies, or in many more or fewer. */
function otherDuel(here: Standing, there: Standing, one: Area, two: Area): string | undefined {
  const [mine, theirs] = [duelOf(here, one, two), duelOf(there, one, two)];
  const [bout] = theirs.bouts;
  const all = theirs.bouts.length;
  if (!bout || all !== mine.bouts.length) return undefined;
  const ahead = (duel: typeof mine): number => duel.won.length - duel.lost.length;
  const isOther =
    Math.sign(ahead(mine)) !== Math.sign(ahead(theirs)) ||
    Math.abs(mine.won.length - theirs.won.length) > all * MUCH;
  if (!isOther) return undefined;
  if (all === 1) return boutTold(there, theirs, bout);
  const [leads] = duelVerbs(theirs);
  return ahead(theirs) < 0
    ? `${wholeName(two)} ${leads} ${wholeName(one)} in ${ofAll(theirs.lost.length, all)}`
    : `${wholeName(one)} ${leads} ${wholeName(two)} in ${ofAll(theirs.won.length, all)}`;
}

/** Another number of technologies by more than this part of them is another message. */
const MUCH = 0.25;

/** Who is first most often; of one technology the order of the first two. */
function otherLeague(here: Standing, there: Standing, countries: readonly Area[]): string | undefined {
  const [mine, theirs] = [tablesOf(here, countries), tablesOf(there, countries)];
  const [table] = theirs;
  if (!table || mine.length !== theirs.length) return undefined;
  if (theirs.length > 1) {
    const [was] = firstsOf(mine);
    const [is] = firstsOf(theirs);
    if (!is || was?.[0] === is[0]) return undefined;
    return `${areaInSentence(is[0])} is first in ${ofAll(is[1], theirs.length)}`;
  }
  const [first, second] = table.rows;
  if (!first || !second || firstIn(table).length > 1) return undefined;
  const isSame = [first, second].every((row, at) => mine[0]?.rows[at]?.area === row.area);
  if (isSame) return undefined;
  const [one = "", two = ""] = valuesInWords([first.value, second.value], there.quantity);
  return `${areaInSentence(first.area)} is first (${one}), then ${areaInSentence(second.area)} (${two})`;
}

/** Where the sign is opposite; what is highest; of one technology the figure. */
function otherAlone(here: Standing, there: Standing, area: Area): string | undefined {
  const [top] = descending(there, area);
  if (!top) return undefined;
  const level = valueInWords(levelOf(top, area), there.quantity);
  if (there.subjects.length === 1) return `${wholeName(area)} stands at ${level}`;
  if (there.quantity.kind === "index") {
    const opposite = there.subjects.filter((subject, at) => {
      const own = here.subjects[at];
      return own !== undefined && levelOf(subject, area) * levelOf(own, area) < 0;
    });
    const [first] = opposite;
    if (!first) return undefined;
    const value = valueInWords(levelOf(first, area), there.quantity);
    const such = opposite.length > 1 ? ", such as" : ",";
    return `the sign is opposite in ${ofAll(opposite.length, there.subjects.length)}${such} ${subjectName(first)} (${value})`;
  }
  const [own] = descending(here, area);
  if (own?.measurement.technology === top.measurement.technology) return undefined;
  return `${wholeName(area)} is highest in ${subjectName(top)} (${level})`;
}
