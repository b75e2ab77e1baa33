import {
  Body1,
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { memo, type RefObject } from "react";
import type { Suggestion, SuggestionGroup } from "./suggestion";

const useStyles = makeStyles({
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
});

interface MeaningsProps {
  readonly id: string;
  readonly list: RefObject<HTMLDivElement>;
  readonly groups: readonly SuggestionGroup[];
  /** What was not understood; or what is to be said where nothing was found. */
  readonly left: string;
  readonly status: string;
  /** Place of the suggestion that Enter takes; -1 for none yet. */
  readonly active: number;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** What the line may mean. Drawn anew only where that changes, and not with each letter. */
export const Meanings = memo(function Meanings(props: MeaningsProps) {
  const { id, list, groups, left, status, active, onChoose } = props;
  const styles = useStyles();
  const all = groups.flatMap(({ suggestions }) => suggestions);
  return (
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
                onClick={() => onChoose(suggestion)}
              >
                <Body1>{suggestion.title}</Body1>
                {suggestion.note !== "" && <Caption1 className={styles.note}>{suggestion.note}</Caption1>}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
});
