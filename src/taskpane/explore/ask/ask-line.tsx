import { makeStyles, SearchBox } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { OwnTables } from "../../shared/own/own-tables";
import { UNSEEN } from "../../shared/unseen";
import type { Query } from "../query/query";
import { getReady } from "./get-ready";
import { Meanings } from "./meanings";
import type { Suggestion, SuggestionGroup } from "./suggestion";
import { suggestionsFor } from "./suggestions-for";

const useStyles = makeStyles({
  place: { position: "relative" },
  line: { width: "100%", maxWidth: "none" },
  unseen: UNSEEN,
});

interface AskLineProps {
  readonly query: Query;
  readonly own: OwnTables;
  /** What was asked before, for the empty line. */
  readonly before: readonly SuggestionGroup[];
  readonly onAsk: (query: Query) => void;
}

const NOTHING: readonly SuggestionGroup[] = [];

/** One line that is asked: the best reading of it comes first with its figure, then entries of the lists. */
export function AskLine({ query, own, before, onAsk }: AskLineProps) {
  const styles = useStyles();
  const id = useId();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [isReady, setReady] = useState(false);
  const [active, setActive] = useState(-1);
  // A letter is shown at once; what it may mean follows.
  const asked = useDeferredValue(text);
  const { groups, left, status } = useMemo(() => {
    if (asked.trim() === "") return { groups: before, left: "", status: "" };
    return isReady ? suggestionsFor(asked) : { groups: NOTHING, left: "", status: "" };
  }, [asked, before, isReady]);
  const all = useMemo(() => groups.flatMap(({ suggestions }) => suggestions), [groups]);
  const isShown = isOpen && (all.length > 0 || status !== "");
  const list = useRef<HTMLDivElement>(null);

  const choose = useCallback(
    (suggestion: Suggestion) => {
      setActive(-1);
      if (suggestion.text !== undefined) {
        setText(suggestion.text);
        return;
      }
      onAsk(suggestion.after(query, own));
      setOpen(false);
    },
    [onAsk, query, own],
  );

  const moveTo = (next: number) => {
    setOpen(true);
    setActive(next);
    list.current?.querySelectorAll("[role=option]")[next]?.scrollIntoView({ block: "nearest" });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case "ArrowDown":
        moveTo(Math.min(all.length - 1, active + 1));
        break;
      case "ArrowUp":
        moveTo(Math.max(-1, active - 1));
        break;
      case "Enter": {
        // What is typed fast is read before it is chosen.
        const isRead = asked === text && (isReady || text.trim() === "");
        const now = isRead ? all : suggestionsFor(text).groups.flatMap((group) => group.suggestions);
        const chosen = now[Math.max(0, active)];
        if (chosen && (active >= 0 || text.trim() !== "")) choose(chosen);
        break;
      }
      case "Escape":
        if (!isShown) return;
        setOpen(false);
        setActive(-1);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div
      role="search"
      aria-label="Figures"
      className={styles.place}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <SearchBox
        className={styles.line}
        role="combobox"
        aria-label="Ask for a figure"
        aria-expanded={isShown}
        aria-controls={isShown ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        placeholder="Ask: chips Korea vs Japan since 2010"
        value={text}
        onFocus={() => {
          setOpen(true);
          void getReady().then(() => setReady(true));
        }}
        onClick={() => setOpen(true)}
        onChange={(_event, { value }) => {
          setText(value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={styles.unseen}>
        {isShown && asked.trim() !== "" ? status : ""}
      </p>
      {isShown && (
        <Meanings
          id={id}
          list={list}
          groups={groups}
          left={left}
          status={status}
          active={active}
          onChoose={choose}
        />
      )}
    </div>
  );
}
