import { useMemo } from "react";
import { useInsertion } from "../shared/insertion/use-insertion";
import type { Host } from "../shared/watch-host";
import { ask, isAnswerable } from "./asked";
import { Preview } from "./preview";
import { QueryForm } from "./query-form";
import { QueryList } from "./query-list";
import { SearchEverything } from "./search-everything";
import { Unanswered } from "./unanswered";
import { useExploreState } from "./use-explore-state";
import { withFound } from "./with-found";

/** The first room: find a figure by search or by picking, see it, and put it into the sheet. */
export function ExploreRoom({ host }: { readonly host: Host }) {
  const { query, setQuery, recent, favourites, isFavourite, toggleFavourite } = useExploreState();
  const insertion = useInsertion();
  const asked = useMemo(() => ask(query), [query]);

  return (
    <>
      <SearchEverything onFound={(found) => setQuery(withFound(query, found))} />
      <QueryForm asked={asked} onChange={setQuery} />
      {isAnswerable(asked) ? (
        <Preview
          asked={asked}
          isFavourite={isFavourite}
          onFavourite={toggleFavourite}
          insertion={insertion}
          canInsert={host === "excel"}
        />
      ) : (
        <Unanswered asked={asked} />
      )}
      <QueryList title="Favourites" queries={favourites} onChoose={setQuery} />
      <QueryList title="Recent" queries={recent} onChoose={setQuery} />
    </>
  );
}
