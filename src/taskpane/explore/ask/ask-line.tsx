import {
  Body1,
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  SearchBox,
  tokens,
} from "@fluentui/react-components";
import { useDeferredValue, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Query } from "../query/query";
import type { Suggestion, SuggestionGroup } from "./suggestion";
import { suggestionsFor } from "./suggestions-for";
import { UNSEEN } from "../../shared/unseen";

const useStyles = makeStyles({
  place: { position: "relative" },
  line: { width: "100%", maxWidth: "none" },
  list: {
    position: "absolute",
    zIndex: 4,
    top: "100%",
    insetInline: 0,
    maxHeight: "min(420px, 70vh)",
    overflowY: "auto",
    margin: 0,
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  heading: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
  },
  suggestion: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  // An outline is seen in forced colours too.
  active: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
  unseen: UNSEEN,
});

interface AskLineProps {
  readonly query: Query;
  /** What was asked before, for the empty line. */
  readonly before: readonly SuggestionGroup[];
  readonly onAsk: (query: Query) => void;
}

/** One line that is asked: the best reading of it comes first with its figure, then entries of the lists. */
export function AskLine({ query, before, onAsk }: AskLineProps) {
  const styles = useStyles();
  const id = useId();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  // A letter is shown at once; what it may mean follows.
  const asked = useDeferredValue(text);
  const { groups, left, status } = useMemo(
    () => (asked.trim() === "" ? { groups: before, left: "", status: "" } : suggestionsFor(asked)),
    [asked, before],
  );
  const all = useMemo(() => groups.flatMap(({ suggestions }) => suggestions), [groups]);
  const isShown = isOpen && (all.length > 0 || status !== "");
  const list = useRef<HTMLDivElement>(null);

  const choose = (suggestion: Suggestion) => {
    setActive(-1);
    if (suggestion.text !== undefined) {
      setText(suggestion.text);
      return;
    }
    onAsk(suggestion.after(query));
    setOpen(false);
  };

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
        const now = asked === text ? all : suggestionsFor(text).groups.flatMap((group) => group.suggestions);
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
          // What the first reading needs is made before the first letter comes.
          setTimeout(() => suggestionsFor("korea"));
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
        // The line keeps the focus: what is chosen is chosen by name.
        <div
          ref={list}
          id={id}
          role="listbox"
          aria-label="What it may mean"
          className={styles.list}
          onMouseDown={(event) => event.preventDefault()}
        >
          {all.length === 0 && <Caption1 className={styles.note}>{status}</Caption1>}
          {left !== "" && all.length > 0 && (
            <Caption1 block className={styles.heading}>
              {left}
            </Caption1>
          )}
          {groups.map(({ title, suggestions }) => (
            <div key={title} role="group" aria-label={title}>
              <Caption1Strong block className={styles.heading} aria-hidden>
                {title}
              </Caption1Strong>
              {suggestions.map((suggestion) => {
                const at = all.indexOf(suggestion);
                return (
                  <div
                    key={suggestion.id}
                    id={`${id}-${at}`}
                    role="option"
                    aria-selected={at === active}
                    className={mergeClasses(styles.suggestion, at === active && styles.active)}
                    onClick={() => choose(suggestion)}
                  >
                    <Body1>{suggestion.title}</Body1>
                    {suggestion.note !== "" && <Caption1 className={styles.note}>{suggestion.note}</Caption1>}
                  </div>
                );
              })}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
