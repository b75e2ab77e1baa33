import { datasetForCall } from "../../asking/dataset-for-call";
import { areaNamed, datasetNamed, technologyNamed, type Name } from "../../asking/names";
import { measured } from "../../asking/question";
import { singleAreas } from "../../asking/single-areas";
import type { Area } from "../../catalogue/areas";
import type { Indicator } from "../../catalogue/indicators";
import { ALL, technologies as sixteen, type Technology } from "../../catalogue/technologies";
import type { Dataset } from "../../figures/dataset";
import { measurementsOf } from "../../indicators/choice";
import { OwnDataset } from "../../own/own-dataset";
import { isFound, Refusal } from "../../refusal";
import { quantityIn } from "../../indicators/quantity-in";
import { addsUp } from "../../words/quantity";
import { unbroken } from "../../words/unbroken";
import { BlockTally } from "../block-tally";
import { byOtherDatasets } from "./by-other-datasets";
import { changesTold } from "./changes";
import { comparedIn, comparisonTold } from "./comparison";
import { divided, isNothing, wholeTold } from "./divided";
import { missingTold } from "./missing";
import { ranksTold } from "./ranks";
import { scopesTold } from "./scopes";
import { yearsTold } from "./years-told";
import { hasFigure, type Standing, type Subject } from "./standing";

/** What a summary is asked of, each part by its name or as what it means; empty names are left out. */
export interface SummaryQuestion {
  readonly indicator: Indicator;
  /** The first is the one that it is about; a group stands for its members. */
  readonly areas: readonly (Area | Name)[];
  /** Left out, the sixteen. */
  readonly technologies?: readonly (Technology | Name)[] | undefined;
  /** Left out, the latest complete one; one year or a period; of several, changes count from the first to the last. */
  readonly years?: readonly Name[] | undefined;
  readonly dataset?: Dataset | Name | undefined;
}

/** More sentences are no summary. */
const MOST_SENTENCES = 6;
/** So many of them tell how areas compare, where there is enough beside that. */
const MOST_OF_COMPARISON = 3;

/**
 * The key messages of the figures of an indicator, a sentence each, the main one first: at least one, unless all that
 * is given is empty. Where nothing has a figure the one says why.
 */
export function summarised(question: SummaryQuestion): readonly string[] | Refusal {
  const sentences = sentencesOn(question);
  return sentences instanceof Refusal ? sentences : sentences.map(unbroken);
}

function sentencesOn(question: SummaryQuestion): readonly string[] | Refusal {
  const { indicator } = question;
  const pinned = datasetNamed(question.dataset);
  if (pinned instanceof Refusal) return pinned;
  const areas = allFound(given(question.areas).map((name) => areaNamed(name, pinned)));
  const technologies = technologiesIn(question, pinned);
  if (areas instanceof Refusal) return areas;
  if (technologies instanceof Refusal) return technologies;
  const years = given(question.years ?? []);
  if ([areas, technologies].some(({ length }) => length === 0)) return [];
  if (years.length === 0 && (question.years ?? []).length > 0) return [];

  const asked = [...new Set(areas.flatMap(singleAreas))];
  const used = pinned ?? datasetForCall(indicator, technologies);
  const subjects = allFound(
    technologies
      .map((technology) => measured({ indicator, technology, dataset: used }))
      .filter(isFound)
      .map((measurement) => {
        const span = yearsTold(years, measurement);
        return span instanceof Refusal ? span : { measurement, ...span };
      }),
  );
  if (subjects instanceof Refusal) return subjects;
  const standing = standingOf(indicator, asked, subjects);
  if (!standing) return [nothingTold(indicator, reasonFor(question, asked, technologies, subjects, used))];
  const missing = missingTold(standing, asked, technologies);
  if (isNothing(standing)) return [...wholeTold(standing), ...missing];
  const [focus] = standing.areas;
  const { parts, whole } = divided(standing);
  const further = [
    ...(focus ? ranksTold(parts, focus) : []),
    ...(focus ? changesTold(parts, focus) : []),
    ...missing,
    ...byOtherDatasets(parts, comparedIn(parts)),
  ];
  // After what is told of the technologies, so that places and changes are read as theirs.
  const ofAll = whole ? wholeTold(whole) : [];
  const most = MOST_SENTENCES - ofAll.length;
  const main = comparisonTold(parts).slice(0, Math.max(MOST_OF_COMPARISON, most - further.length));
  return [...[...main, ...further].slice(0, most), ...ofAll, ...scopesTold(standing)].slice(
    0,
    MOST_SENTENCES,
  );
}

const given = <T>(names: readonly T[]): readonly T[] => names.filter((name) => name !== "");

/** All that was found, or the first refusal. */
function allFound<T>(found: readonly (T | Refusal)[]): readonly T[] | Refusal {
  const refusal = found.find((each) => each instanceof Refusal);
  return refusal instanceof Refusal ? refusal : found.filter((each): each is T => !(each instanceof Refusal));
}

function technologiesIn(
  { indicator, technologies }: SummaryQuestion,
  dataset: Dataset | undefined,
): readonly Technology[] | Refusal {
  if (indicator.context) return [ALL];
  if (technologies === undefined) {
    if (dataset instanceof OwnDataset) return dataset.technologies;
    const isMeasured = sixteen.some((technology) => measurementsOf(indicator, technology).length > 0);
    return isMeasured ? sixteen : [ALL];
  }
  const found = allFound(given(technologies).map((name) => technologyNamed(name, indicator, dataset)));
  return found instanceof Refusal ? found : [...new Set(found)];
}

/** What there are figures of; undefined where there is none. */
function standingOf(
  indicator: Indicator,
  asked: readonly Area[],
  all: readonly Subject[],
): Standing | undefined {
  const [first] = all;
  if (!first) return undefined;
  const { dataset } = first.measurement;
  const quantity = quantityIn(dataset, indicator);
  // The whole of what adds up is no area among its parts.
  const parts = asked.filter(({ code }) => code !== "WORLD" || !addsUp(quantity, indicator.unit));
  const areas = [parts, asked]
    .map((some) => some.filter((area) => all.some((subject) => hasFigure(subject, area))))
    .find(({ length }) => length > 0);
  if (!areas) return undefined;
  const subjects = all.filter((subject) => areas.some((area) => hasFigure(subject, area)));
  return { indicator, dataset, quantity, areas, subjects };
}

/** What a dataset lacks, as reasons say it by the dataset's id, and what they say after it; the dots of "U.S." end nothing. */
const LACKING = /^(\S+) has (no figures? of .*?)(?<!\b[A-Z])\.((?: .*)?)$/;

/** `Patent share: no figures of Malta in USPTO patents.`, so that several such sentences are told apart. */
function nothingTold({ name, datasets }: Indicator, reason: string): string {
  const [, id, lacking = "", further = ""] = LACKING.exec(reason) ?? [];
  const dataset = datasets.find((each) => each.id === id);
  return dataset ? `${name}: ${lacking} in ${dataset.entry.short}.${further}` : `No figure: ${reason}`;
}

/** Why there is no figure at all: the reason of most, of technologies that are measured before others. */
function reasonFor(
  { indicator }: SummaryQuestion,
  areas: readonly Area[],
  technologies: readonly Technology[],
  subjects: readonly Subject[],
  dataset: Dataset | undefined,
): string {
  const tally = new BlockTally(indicator, dataset);
  for (const area of areas) {
    for (const { measurement, year } of subjects)
      tally.add({ area, technology: measurement.technology, year });
    if (subjects.length > 0) continue;
    for (const technology of technologies) tally.add({ area, technology, year: "latest" });
  }
  const text = tally.reasons.told()[0]?.text ?? "";
  return text.endsWith(".") ? text : `${text}.`;
}
