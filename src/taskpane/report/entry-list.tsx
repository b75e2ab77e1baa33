import { Accordion, Body1, Caption1, Link, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { forgivingSearch } from "../shared/forgiving-search";
import type { FormulaInsertion } from "../shared/insertion/use-insertion";
import { EntryCard } from "./entry-card";
import { applyFilters, chosenOf } from "../shared/entries/entry-filter";
import { ListActions } from "./list-actions";
import { ListFilters } from "../shared/entries/list-filters";
import type { ReportList } from "./report-list";
import { EVERYTHING } from "./report-state";
import type { ReportRoomState } from "./use-report-state";
import { countedNoun, formulaNote } from "./view-formula";
import { viewInWords } from "./view-in-words";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none", marginTop: tokens.spacingVerticalS },
  entries: { marginTop: tokens.spacingVerticalS },
  note: { display: "block", marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  count: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
    "& > p": { margin: 0, color: tokens.colorNeutralForeground2 },
  },
});

interface EntryListProps<T> {
  readonly list: ReportList<T>;
  readonly state: ReportRoomState;
  readonly insertion: FormulaInsertion;
  readonly canInsert: boolean;
}

/** One list of the report: search, filters, the formula for what is found, and the entries, one of them open. */
export function EntryList<T>({ list, state, insertion, canInsert }: EntryListProps<T>) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { view, goal, show, go } = state;
  const entries = useMemo(() => list.entries(), [list]);
  const search = useMemo(() => forgivingSearch(entries, list.fields), [entries, list]);
  const { found, meant } = useMemo(() => search(view.text), [search, view.text]);
  const shown = applyFilters(found, list.filters, view.filters);
  const formula = list.formula(view, meant);
  const isNarrowed =
    view.text.trim() !== "" || list.filters.some((filter) => chosenOf(filter, view.filters) !== undefined);

  useEffect(() => {
    if (goal === "") return;
    const header = place.current?.querySelector<HTMLElement>(`[data-entry="${goal}"] button`);
    header?.scrollIntoView({ block: "start" });
    header?.focus({ preventScroll: true });
  }, [goal]);

  return (
    <div ref={place}>
      <SearchBox
        className={styles.search}
        aria-label={`Search the ${list.noun[1]}`}
        placeholder={list.placeholder}
        value={view.text}
        onChange={(_event, { value }) => show({ ...view, text: value })}
      />
      <ListFilters
        filters={list.filters}
        chosen={view.filters}
        onChoose={(filters) => show({ ...view, filters })}
      />
      {list.note !== "" && <Caption1 className={styles.note}>{list.note}</Caption1>}
      <div className={styles.count}>
        <p role="status">
          <Body1>{countInWords(shown.length, entries.length, list.noun)}</Body1>
        </p>
        {isNarrowed && (
          <Link as="button" onClick={() => show({ ...EVERYTHING, open: view.open })}>
            Show all
          </Link>
        )}
      </div>
      {list.tally && shown.length > 1 && <Body1 block>{list.tally(shown)}</Body1>}
      {shown.length > 0 && (
        <ListActions
          formula={formula.formula}
          note={formulaNote(formula, shown.map(list.idOf), list.noun)}
          plan={() =>
            list.plan(shown, viewInWords({ ...list, view, shown: shown.length, all: entries.length }))
          }
          what={countedNoun(shown.length, list.noun)}
          insertion={insertion}
          canInsert={canInsert}
        />
      )}
      <Accordion
        className={styles.entries}
        collapsible
        openItems={view.open === "" ? [] : [view.open]}
        onToggle={(_event, { openItems }) => show({ ...view, open: openItems.map(String)[0] ?? "" })}
      >
        {shown.map((entry) => (
          <EntryCard
            key={list.idOf(entry)}
            list={list}
            entry={entry}
            go={go}
            insertion={insertion}
            canInsert={canInsert}
          />
        ))}
      </Accordion>
    </div>
  );
}

function countInWords(shown: number, all: number, noun: ReportList<unknown>["noun"]): string {
  if (shown === all) return countedNoun(all, noun);
  if (shown === 0) return `No ${noun[0]} matches.`;
  return `${shown} of ${countedNoun(all, noun)} ${shown === 1 ? "matches" : "match"}`;
}
