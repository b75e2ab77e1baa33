import { writeQuery, type Query } from "../query/query";
import { queryInWords } from "../query/query-in-words";
import type { SuggestionGroup } from "./suggestion";

/** More than these would hide what is below. */
const SHOWN = 4;

/** Favourites and recent queries, at hand from the empty line. */
export const askedBefore = (
  favourites: readonly Query[],
  recent: readonly Query[],
): readonly SuggestionGroup[] =>
  [
    groupOf("Favourites", favourites),
    groupOf(
      "Recent",
      recent
        .filter((query) => !favourites.some((each) => writeQuery(each) === writeQuery(query)))
        .slice(0, SHOWN),
    ),
  ].filter(({ suggestions }) => suggestions.length > 0);

const groupOf = (title: string, queries: readonly Query[]): SuggestionGroup => ({
  title,
  suggestions: queries.map((query) => ({
    id: `${title} ${writeQuery(query)}`,
    title: queryInWords(query),
    note: "",
    after: () => query,
  })),
});
