import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap" },
  tab: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalMNudge}`,
    border: "none",
    // Room for the mark of the chosen tab, so that its title stays on one line with the others.
    borderBottom: "3px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  small: { padding: tokens.spacingVerticalSNudge },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // A shadow would vanish in forced colours, a border does not.
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
  },
});

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: T; readonly title: string }[];
  readonly chosen: T;
  /** Id of the element that shows what is chosen. */
  readonly panel: string;
  readonly size?: "small" | "medium";
  readonly onChoose: (id: T) => void;
}

/** Id of a tab, by which its panel is labelled. */
export const tabId = (panel: string, id: string): string => `${panel}-tab-${id}`;

/** Tabs: one stop of the Tab key, arrows between them, Enter or Space to choose. Fluent's bring hidden stops along. */
export function Tabs<T extends string>({ label, tabs, chosen, panel, size, onChoose }: TabsProps<T>) {
  const styles = useStyles();

  const move = (event: KeyboardEvent<HTMLButtonElement>, from: number) => {
    const to = destination(event.key, from, tabs.length);
    const next = event.currentTarget.parentElement?.children[to ?? -1];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div role="tablist" aria-label={label} className={styles.list}>
      {tabs.map(({ id, title }, at) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(panel, id)}
          aria-selected={id === chosen}
          aria-controls={panel}
          tabIndex={id === chosen ? 0 : -1}
          className={mergeClasses(
            styles.tab,
            size === "small" && styles.small,
            id === chosen && styles.chosen,
          )}
          onClick={() => onChoose(id)}
          onKeyDown={(event) => move(event, at)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads among tabs, round at both ends; undefined for other keys. */
export function destination(key: string, from: number, count: number): number | undefined {
  if (key === "ArrowRight") return (from + 1) % count;
  if (key === "ArrowLeft") return (from + count - 1) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}
