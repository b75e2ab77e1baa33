import type { Ask } from "../../../core/lookup/ask/ask";
import { asideOfAsk } from "../../../core/lookup/ask/aside-of-ask";
import { offersOf } from "../../../core/lookup/ask/offers-of-ask";
import { meantInstead, type MeantInstead } from "../../../core/lookup/ask/meant-instead";
import { readAsks } from "../../../core/lookup/ask/read-ask";
import { saidIn } from "../../../core/lookup/ask/reading/said";
import { tellingIn } from "../../../core/lookup/ask/reading/telling";
import { titleOfAsk } from "../../../core/lookup/ask/title-of-ask";
import { nearest } from "../../../core/lookup/search";
import { Refusal } from "../../../core/refusal";
import type { OwnTables } from "../../shared/own/own-tables";
import { ask, isAnswerable } from "../asked";
import { headlineOf, NO_FIGURE } from "../preview/headline-of";
import { writeQuery, type Query } from "../query/query";
import { queryInWords } from "../query/query-in-words";
import { isPart, withFound } from "../query/with-found";
import { noteOfChange } from "./note-of-change";
import { queryOfAsk } from "./query-of-ask";
import type { Suggestion, SuggestionGroup } from "./suggestion";

/** More entries of the lists than these are not read; a longer text finds better. */
const SHOWN = 5;

interface Suggested {
  readonly groups: readonly SuggestionGroup[];
  /** What was not understood and what is not shown, in sentences. */
  readonly left: string;
  /** The same, and how much was found. */
  readonly status: string;
}

/** What a text may mean: its readings as figures first, then the entries of the lists that it is near to. */
export function suggestionsFor(text: string): Suggested {
  const asks = readAsks(text);
  const [best, ...rest] = asks.map((each) =>
    figureOf(queryOfAsk(each), titleOfAsk(each), noteOfChange(each)),
  );
  // What was asked for says why it is missing; a guess without a figure says nothing.
  const readings = [...(best ? [best] : []), ...rest.filter(({ isMissing }) => !isMissing)];
  const instead = best?.isMissing === true && asks[0] ? offersOf(asks[0]).map(queryOfAsk) : [];
  const others = instead.map((each) => figureOf(each, queryInWords(each)));
  const figures = [...new Map([...readings, ...others].map((each) => [each.id, each])).values()];
  const parts = nearest(tellingIn(text))
    .filter(isPart)
    .slice(0, SHOWN)
    .map((found) => ({
      id: `${found.list} ${found.code}`,
      title: found.name === "" ? found.code : found.name,
      note: `${found.kind} · ${found.code}`,
      after: (shown: Query, own: OwnTables) => withFound(shown, found, own),
    }));
  const mends = meantInstead(asks[0]?.notUnderstood ?? saidIn(text).notUnderstood).map((meant) =>
    mendOf(text, meant),
  );
  const groups = [
    { title: "Figures", suggestions: figures },
    { title: "Did you mean", suggestions: mends },
    { title: "Change one part to", suggestions: parts },
  ].filter(({ suggestions }) => suggestions.length > 0);
  const left = leftOf(asks[0]);
  return { groups, left, status: statusOf(text, left, figures.length + mends.length + parts.length) };
}

/** The ask with a word in place of a piece that was not understood. */
const mendOf = (text: string, { piece, instead }: MeantInstead): Suggestion => ({
  id: `mend ${piece} ${instead}`,
  title: instead,
  note: `Use it instead of “${piece}”`,
  text: text.replace(piece, () => instead),
  after: (shown) => shown,
});

interface FigureSuggestion extends Suggestion {
  readonly query: Query;
  readonly isMissing: boolean;
}

/** A query with its number, as it will be shown, or why it has none; a change with what it comes to. */
function figureOf(query: Query, title: string, change?: string): FigureSuggestion {
  const asked = ask(query);
  const { figure, about, more } = isAnswerable(asked)
    ? headlineOf(asked)
    : { figure: NO_FIGURE, about: "", more: reasonOf(asked.measurement) };
  return {
    id: writeQuery(query),
    title,
    note: change ?? [figure, about, more].filter((part) => part !== "").join(" · "),
    query,
    after: () => query,
    isMissing: figure === NO_FIGURE,
  };
}

const reasonOf = (measurement: unknown): string =>
  measurement instanceof Refusal ? measurement.message : "";

function leftOf(asked: Ask | undefined): string {
  if (asked === undefined) return "";
  const { shape, technologies } = asked;
  const isCut = technologies.length > 1 && (shape === "series" || shape === "change");
  return [asideOfAsk(asked), isCut ? "Several technologies are shown for one year." : ""].join(" ").trim();
}

function statusOf(text: string, left: string, found: number): string {
  if (found === 0) {
    return `Nothing here is called “${text.trim()}”; policies and facts are in the report’s room.`;
  }
  return `${left} ${found} found, best first; Enter takes the first.`.trim();
}
