import { areaOf, type Area } from "../../../catalogue/areas";
import { indicatorOf, type Indicator } from "../../../catalogue/indicators";
import { findTechnology, technologies, type Technology } from "../../../catalogue/technologies";
import { isFound } from "../../../refusal";
import { partsOf, unknownIn, type Part } from "./parts";
import { tokensOf } from "./tokens";
import { yearsAsked, type YearsAsked } from "./years-asked";

/** What a piece of the text names. */
export interface Named<T> {
  readonly means: T;
  /** The piece as it was typed. */
  readonly said: string;
}

/** What the words of an ask name, before it is known what they ask for together. */
export interface Said {
  readonly indicators: readonly Indicator[];
  /** Those said in several words: `number of patents`, `patent applications`. */
  readonly spelled: readonly Indicator[];
  /** The piece that names each indicator. */
  readonly pieces: ReadonlyMap<Indicator, string>;
  /** Each with what else its word may mean, the likeliest first. */
  readonly technologies: readonly Named<readonly Technology[]>[];
  readonly areas: readonly Area[];
  /** Parts of the ids of datasets. */
  readonly datasets: readonly Named<string>[];
  /** What is said of them, `rank`, `change`, `share`, each with the piece that says it. */
  readonly words: ReadonlyMap<string, string>;
  readonly years: Omit<YearsAsked, "unread">;
  /** Pieces of the text that nothing was made of. */
  readonly notUnderstood: readonly string[];
}

/** Reads what a text names. */
export function saidIn(text: string): Said {
  const parsed = partsOf(tokensOf(text));
  const { tokens, parts } = parsed;
  const strong = parts.filter((part) => isSubject(part) && !isWeak(part));
  const taken = parts.filter((part) => !isWeak(part) || !strong.some((other) => givesWay(part, other)));
  const pieceOf = (part: Part): string =>
    [...new Set(placesOf(part).flatMap((at) => tokens[at]?.said ?? []))].join(" ");
  const of = (kind: Part["meanings"][number]["kind"]): readonly Named<readonly string[]>[] =>
    taken
      .map((part) => ({
        means: part.meanings.filter((meaning) => meaning.kind === kind).map(({ code }) => code),
        said: pieceOf(part),
      }))
      .filter(({ means }) => means.length > 0);
  const named = of("technology").map(({ means, said }) => ({
    means: means.flatMap((code) =>
      code
        .split("+")
        .map((each) => findTechnology(each))
        .filter(isFound),
    ),
    said,
  }));
  const words = new Map(of("word").flatMap(({ means, said }) => means.map((code) => [code, said] as const)));
  const spelled = taken
    .filter(({ from, to }) => to - from > 1)
    .flatMap(({ meanings }) => meanings.filter(({ kind }) => kind === "indicator"));
  const { unread, ...years } = yearsAsked(parsed);
  const passed = parts.filter((part) => isBeyond(part) || isLost(part, taken));
  const unknown = [...unknownIn(parsed), ...unread, ...passed.flatMap(placesOf)].sort(
    (one, other) => one - other,
  );
  const pieces = new Map<Indicator, string>();
  for (const {
    means: [code = ""],
    said,
  } of of("indicator")) {
    if (!pieces.has(indicatorOf(code))) pieces.set(indicatorOf(code), said);
  }
  return {
    indicators: [...pieces.keys()],
    pieces,
    spelled: spelled.map(({ code }) => indicatorOf(code)),
    technologies: words.has("sixteen")
      ? technologies.map((each) => ({ means: [each], said: words.get("sixteen") ?? "" }))
      : unique(named),
    areas: [...new Set(of("area").flatMap(({ means: [code = ""] }) => code.split("+").map(areaOf)))],
    // Alone it is an area: "OECD".
    datasets:
      taken.length > 1
        ? of("dataset").flatMap(({ means, said }) => means.slice(0, 1).map((part) => ({ means: part, said })))
        : [],
    words,
    years,
    notUnderstood: [...new Set(unknown.flatMap((at) => tokens[at]?.said ?? []))],
  };
}

const placesOf = ({ from, to }: Part): readonly number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

const isSubject = ({ meanings }: Part): boolean =>
  meanings.some(({ kind }) => kind === "indicator" || kind === "technology");

const isBeyond = ({ meanings }: Part): boolean => meanings[0]?.code === "beyond";

/** Whether something is lost where words give way: of "solar exports" the sun, but nothing of "total exports". */
const isLost = (part: Part, taken: readonly Part[]): boolean =>
  !taken.includes(part) &&
  part.meanings.some(({ code }) => code === "weak") &&
  !taken.some(({ meanings }) => meanings[0]?.code === part.meanings[0]?.code);

/** Whether words have a meaning only where others have none. */
const isWeak = (part: Part): boolean =>
  isSubject(part) && part.meanings.some(({ code }) => code === "weak" || code === "faint");

/** "Memory" beside "robots" is no technology, "research" beside it no spending, and "data" beside "exports" no Big Data. */
function givesWay({ meanings: [weak] }: Part, { meanings: [strong] }: Part): boolean {
  if (weak === undefined || strong === undefined) return false;
  const isOfAreas = weak.kind === "indicator" && indicatorOf(weak.code).context;
  return weak.kind === strong.kind || isOfAreas || weak.code === "BIGDATA";
}

function unique(named: Said["technologies"]): Said["technologies"] {
  return named.filter(
    ({ means: [first] }, at) => named.findIndex(({ means: [other] }) => other === first) === at,
  );
}
