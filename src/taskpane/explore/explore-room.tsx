import { Caption1 } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { useBlockChoices } from "../shared/insertion/use-block-choices";
import { tableNamed } from "../../core/own/own-table";
import { useInsertion } from "../shared/insertion/use-insertion";
import { useOwnTables } from "../shared/own/use-own-tables";
import type { Host } from "../shared/watch-host";
import { Welcome } from "../shared/welcome";
import { askedBefore } from "./ask/asked-before";
import { AskLine } from "./ask/ask-line";
import { ask, isAnswerable, type Answerable } from "./asked";
import { blockOfferOf } from "./block/block-offer-of";
import { InsertBar } from "./insert/insert-bar";
import { PartsLine } from "./parts/parts-line";
import { Preview } from "./preview/preview";
import { Unanswered } from "./unanswered";
import { leftTable } from "./query/left-table";
import type { Query } from "./query/query";
import { useExploreState, type ExploreState } from "./use-explore-state";

/** The first room: ask for figures in one line, see them, and put them into the sheet. */
export function ExploreRoom({ host }: { readonly host: Host }) {
  const state = useExploreState();
  const { query, setQuery, recent, favourites } = state;
  const own = useOwnTables(host, tableNamed(query.dataset) !== undefined);
  const asked = useMemo(() => ask(query, own), [query, own]);
  const before = useMemo(() => askedBefore(favourites, recent), [favourites, recent]);
  const [left, setLeft] = useState<string>();
  const change = useCallback(
    (next: Query) => {
      setLeft(leftTable(query, next));
      setQuery(next);
    },
    [query, setQuery],
  );

  return (
    <>
      <AskLine query={query} own={own} before={before} onAsk={change} />
      {!state.isUsed && <Welcome where="above" onAsk={state.askFor} onLeave={state.use} />}
      <PartsLine asked={asked} host={host} onChange={change} />
      <div role="status">
        {left !== undefined && asked.table === undefined && (
          <Caption1 block>These are the open data, no longer your table {left}.</Caption1>
        )}
      </div>
      {isAnswerable(asked) ? (
        <Answer asked={asked} state={state} host={host} />
      ) : (
        <Unanswered asked={asked} onChange={change} />
      )}
    </>
  );
}

interface AnswerProps {
  readonly asked: Answerable;
  readonly state: ExploreState;
  readonly host: Host;
}

/** What was found, and what inserts it: both show the same. */
function Answer({ asked, state, host }: AnswerProps) {
  const insertion = useInsertion();
  const offer = useMemo(() => blockOfferOf(asked), [asked]);
  const choices = useBlockChoices(offer);
  return (
    <>
      <Preview asked={asked} choices={choices} onChange={state.setQuery} />
      <InsertBar
        asked={asked}
        offer={offer}
        choices={choices}
        insertion={insertion}
        isFavourite={state.isFavourite}
        onFavourite={state.toggleFavourite}
        onInsert={state.use}
        canInsert={host === "excel"}
      />
    </>
  );
}
