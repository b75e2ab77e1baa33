import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useTabStyles } from "./tab-styles";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap" },
  // Until it is known how many fit, the page does not grow wider for those that do not.
  row: { flexWrap: "nowrap", minWidth: 0, overflow: "hidden" },
});

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: T; readonly title: string }[];
  readonly chosen: T;
  /** Id of the element that shows what is chosen. */
  readonly panel: string;
  /** `narrow` is one row, whatever fits. */
  readonly size?: "small" | "narrow" | "medium";
  readonly onChoose: (id: T) => void;
}

/** Id of a tab, by which its panel is labelled. */
export const tabId = (panel: string, id: string): string => `${panel}-tab-${id}`;

/** Tabs: one stop of the Tab key, arrows between them, Enter or Space to choose. Fluent's bring hidden stops along. */
export function Tabs<T extends string>({ label, tabs, chosen, panel, size, onChoose }: TabsProps<T>) {
  const styles = useStyles();
  const looks = useTabStyles();

  const move = (event: KeyboardEvent<HTMLButtonElement>, from: number) => {
    const to = destination(event.key, from, tabs.length);
    const next = event.currentTarget.parentElement?.children[to ?? -1];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div
      role="tablist"
      aria-label={label}
      className={mergeClasses(styles.list, size === "narrow" && styles.row)}
    >
      {tabs.map(({ id, title }, at) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(panel, id)}
          aria-selected={id === chosen}
          aria-controls={panel}
          tabIndex={id === chosen ? 0 : -1}
          data-title={title}
          className={mergeClasses(
            looks.tab,
            size === "small" && looks.small,
            size === "narrow" && looks.narrow,
            id === chosen && looks.chosen,
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
