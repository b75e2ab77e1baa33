import { useMemo } from "react";
import { useInsertion } from "../shared/insertion/use-insertion";
import type { Host } from "../shared/watch-host";
import { ask, isAnswerable, type AnsweredQuery } from "./asked";
import { Preview } from "./preview/preview";
import { QueryForm } from "./query/query-form";
import { QueryList } from "./query/query-list";
import { SearchEverything } from "./query/search-everything";
import { useExploreState } from "./use-explore-state";
import { withFound } from "./query/with-found";
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Refusal } from "../../core/refusal";

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

/** Why a query has no answer at all. */
const Unanswered = ({ asked: { measurement } }: { readonly asked: AnsweredQuery }) => (
  <MessageBar layout="multiline" intent="info">
    <MessageBarBody>
      {measurement instanceof Refusal ? measurement.message : "Choose at least one area to see its figures."}
    </MessageBarBody>
  </MessageBar>
);
