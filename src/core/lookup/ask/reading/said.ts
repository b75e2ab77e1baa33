import { areaOf, type Area } from "../../../catalogue/areas";
import { indicatorOf, type Indicator } from "../../../catalogue/indicators";
import { findTechnology, technologies, type Technology } from "../../../catalogue/technologies";
import { isFound } from "../../../refusal";
import { partsOf, unknownIn, type Part } from "./parts";
import { tokensOf } from "./tokens";
import { yearsAsked, type YearsAsked } from "./years-asked";

/** What the words of an ask name, before it is known what they ask for together. */
export interface Said {
  readonly indicators: readonly Indicator[];
  /** Those said in several words: `number of patents`, `patent applications`. */
  readonly spelled: readonly Indicator[];
  /** Each with what else its word may mean, the likeliest first. */
  readonly technologies: readonly (readonly Technology[])[];
  readonly areas: readonly Area[];
  /** Parts of the ids of datasets. */
  readonly datasets: readonly string[];
  /** What is said of them: `rank`, `change`, `share`. */
  readonly words: ReadonlySet<string>;
  readonly years: YearsAsked;
  /** Pieces of the text that nothing was made of. */
  readonly notUnderstood: readonly string[];
}

/** Reads what a text names. */
export function saidIn(text: string): Said {
  const parsed = partsOf(tokensOf(text));
  const { tokens, parts } = parsed;
  const strong = parts.filter((part) => isSubject(part) && !isWeak(part));
  const taken = parts.filter((part) => !isWeak(part) || !strong.some((other) => givesWay(part, other)));
  const years = yearsAsked(parsed);
  const of = (kind: Part["meanings"][number]["kind"]): readonly (readonly string[])[] =>
    taken
      .map(({ meanings }) => meanings.filter((meaning) => meaning.kind === kind).map(({ code }) => code))
      .filter((codes) => codes.length > 0);
  const named = of("technology").map((codes) =>
    codes.flatMap((code) =>
      code
        .split("+")
        .map((each) => findTechnology(each))
        .filter(isFound),
    ),
  );
  const words = new Set(of("word").flat());
  const spelled = taken
    .filter(({ from, to }) => to - from > 1)
    .flatMap(({ meanings }) => meanings.filter(({ kind }) => kind === "indicator"));
  const beyond = parts.filter(({ meanings }) => meanings[0]?.code === "beyond");
  const unknown = [...unknownIn(parsed), ...beyond.flatMap(placesOf)].sort((one, other) => one - other);
  return {
    indicators: [
      ...new Set(of("indicator").flatMap(([code]) => (code === undefined ? [] : indicatorOf(code)))),
    ],
    spelled: spelled.map(({ code }) => indicatorOf(code)),
    technologies: words.has("sixteen") ? technologies.map((each) => [each]) : unique(named),
    areas: [...new Set(of("area").flatMap(([code = ""]) => code.split("+").map(areaOf)))],
    // Alone it is an area: "OECD".
    datasets: taken.length > 1 ? of("dataset").flatMap(([part]) => part ?? []) : [],
    words,
    years,
    notUnderstood: [...new Set(unknown.flatMap((at) => tokens[at]?.said ?? []))],
  };
}

const placesOf = ({ from, to }: Part): readonly number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

const isSubject = ({ meanings }: Part): boolean =>
  meanings.some(({ kind }) => kind === "indicator" || kind === "technology");

/** Whether words have a meaning only where others have none. */
const isWeak = (part: Part): boolean => isSubject(part) && part.meanings.some(({ code }) => code === "weak");

/** "Memory" beside "robots" is no technology, "research" beside it no spending, and "data" beside "exports" no Big Data. */
function givesWay({ meanings: [weak] }: Part, { meanings: [strong] }: Part): boolean {
  if (weak === undefined || strong === undefined) return false;
  const isOfAreas = weak.kind === "indicator" && indicatorOf(weak.code).context;
  return weak.kind === strong.kind || isOfAreas || weak.code === "BIGDATA";
}

function unique(named: readonly (readonly Technology[])[]): readonly (readonly Technology[])[] {
  return named.filter(([first], at) => named.findIndex(([other]) => other === first) === at);
}
