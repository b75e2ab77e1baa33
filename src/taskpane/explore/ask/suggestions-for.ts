import { nearest } from "../../../core/lookup/search";
import type { Query } from "../query/query";
import { isPart, withFound } from "../query/with-found";
import type { SuggestionGroup } from "./suggestion";

/** More entries of the lists than these are not read; a longer text finds better. */
const SHOWN = 6;

interface Suggested {
  readonly groups: readonly SuggestionGroup[];
  /** How much was found, or what was not understood. */
  readonly status: string;
}

/** What a text may mean: its readings as figures first, then the entries of the lists that it is near to. */
export function suggestionsFor(text: string, query: Query): Suggested {
  const parts = nearest(text)
    .filter(isPart)
    .slice(0, SHOWN)
    .map((found) => ({
      id: `${found.list} ${found.code}`,
      title: found.name === "" ? found.code : found.name,
      note: `${found.kind} · ${found.code}`,
      query: withFound(query, found),
    }));
  return {
    groups: parts.length > 0 ? [{ title: "In the lists", suggestions: parts }] : [],
    status:
      parts.length === 0
        ? `Nothing here is called “${text.trim()}”; policies and facts are in the report’s room.`
        : `${parts.length} found, best first; Enter takes the first.`,
  };
}
