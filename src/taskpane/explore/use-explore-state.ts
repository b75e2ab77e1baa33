import { useEffect } from "react";
import { useRemembered } from "../shared/use-remembered";
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
  const query = readQuery(queryText) ?? FIRST_QUERY;
  const current = writeQuery(query);
  const favourites = readQueries(favouriteText);
  const isFavourite = favourites.some((each) => writeQuery(each) === current);

  useEffect(() => {
    const timer = setTimeout(() => {
      const looked = readQuery(current);
      if (looked) setRecentText(writeQueries(withFirst(readQueries(recentText), looked).slice(0, RECENT)));
    }, LOOKED_AT_MS);
    return () => clearTimeout(timer);
  }, [current, recentText, setRecentText]);

  return {
    query,
    setQuery: (next) => setQueryText(writeQuery(next)),
    recent: readQueries(recentText),
    favourites,
    isFavourite,
    toggleFavourite: () =>
      setFavouriteText(
        writeQueries(isFavourite ? withoutQuery(favourites, query) : withFirst(favourites, query)),
      ),
  };
}
