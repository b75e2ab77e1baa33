import { useCallback, useEffect, useMemo } from "react";
import { readAsk } from "../../core/lookup/ask/read-ask";
import { useRemembered } from "../shared/use-remembered";
import { queryOfAsk } from "./ask/query-of-ask";
import {
  areQueriesWhole,
  readQueries,
  RECENT,
  withFirst,
  withoutQuery,
  writeQueries,
} from "./query/remembered-queries";
import { FIRST_QUERY, readQuery, writeQuery, type Query } from "./query/query";

/** A query that was on screen so long was looked at, not passed by. */
const LOOKED_AT_MS = 2500;

export interface ExploreState {
  readonly query: Query;
  readonly setQuery: (query: Query) => void;
  readonly recent: readonly Query[];
  readonly favourites: readonly Query[];
  readonly isFavourite: boolean;
  readonly toggleFavourite: () => void;
  /** Whether anything was asked or inserted here yet. */
  readonly isUsed: boolean;
  readonly use: () => void;
  /** Shows what a text asks for. */
  readonly askFor: (text: string) => void;
}

/** The query, the recent ones and the favourites, all kept when the pane closes. */
export function useExploreState(): ExploreState {
  const [queryText, setQueryText] = useRemembered("explore.query", {
    name: "what Explore showed last",
    isWhole: (text) => readQuery(text) !== undefined,
  });
  const [recentText, setRecentText] = useRemembered("explore.recent", {
    name: "a recent query of Explore",
    isWhole: areQueriesWhole,
  });
  const [favouriteText, setFavouriteText] = useRemembered("explore.favourites", {
    name: "a favourite of Explore",
    isWhole: areQueriesWhole,
  });
  const [used, setUsed] = useRemembered("explore.used");
  // What another room opened this one for.
  const [handed, setHanded] = useRemembered("explore.page");
  // The same as long as it is the same text, since what is shown and told is about it.
  const query = useMemo(() => readQuery(queryText) ?? FIRST_QUERY, [queryText]);
  const current = writeQuery(query);
  const favourites = useMemo(() => readQueries(favouriteText), [favouriteText]);
  const recent = useMemo(() => readQueries(recentText), [recentText]);
  const isFavourite = favourites.some((each) => writeQuery(each) === current);

  useEffect(() => {
    const timer = setTimeout(() => {
      const looked = readQuery(current);
      if (looked) setRecentText(writeQueries(withFirst(recent, looked).slice(0, RECENT)));
    }, LOOKED_AT_MS);
    return () => clearTimeout(timer);
  }, [current, recent, setRecentText]);

  const use = useCallback(() => setUsed("yes"), [setUsed]);
  const setQuery = useCallback(
    (next: Query) => {
      use();
      setQueryText(writeQuery(next));
    },
    [use, setQueryText],
  );
  const askFor = useCallback(
    (text: string) => {
      const asked = readAsk(text);
      if (asked) setQuery(queryOfAsk(asked));
    },
    [setQuery],
  );

  useEffect(() => {
    if (handed === "") return;
    setHanded("");
    askFor(handed);
  }, [handed, setHanded, askFor]);

  return {
    query,
    setQuery,
    isUsed: used !== "",
    use,
    askFor,
    recent,
    favourites,
    isFavourite,
    toggleFavourite: () =>
      setFavouriteText(
        writeQueries(isFavourite ? withoutQuery(favourites, query) : withFirst(favourites, query)),
      ),
  };
}
