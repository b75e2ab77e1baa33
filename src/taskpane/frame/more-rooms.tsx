import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useTabStyles } from "../shared/tab-styles";

/** What the button is called that leads to the rooms without a tab. */
export const MORE = "More ▾";

const useStyles = makeStyles({
  place: { position: "relative" },
  menu: {
    position: "absolute",
    insetInlineEnd: 0,
    zIndex: 3,
    margin: 0,
    padding: tokens.spacingVerticalXS,
    minWidth: "120px",
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: { width: "100%", textAlign: "start" },
});

interface MoreRoomsProps {
  readonly rooms: readonly { readonly id: string; readonly title: string }[];
  readonly onChoose: (id: string) => void;
}

/** A menu of the rooms that have no tab. */
export function MoreRooms({ rooms, onChoose }: MoreRoomsProps) {
  const styles = useStyles();
  const looks = useTabStyles();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (isOpen) menu.current?.querySelector("button")?.focus();
  }, [isOpen]);

  const onKey = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll("button") ?? [])];
    const to = steppedTo(event.key, items.indexOf(event.target as HTMLButtonElement), items.length);
    if (to !== undefined) {
      event.preventDefault();
      items[to]?.focus();
    } else if (event.key === "Escape") {
      setOpen(false);
      button.current?.focus();
    }
  };

  return (
    <div
      className={styles.place}
      // Whatever else is gone to, by key or by mouse, closes it.
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label="More rooms"
        data-title={MORE}
        className={mergeClasses(looks.tab, looks.narrow)}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={({ key }) => key === "ArrowDown" && setOpen(true)}
      >
        {MORE}
      </button>
      {isOpen && (
        <ul ref={menu} role="menu" aria-label="More rooms" className={styles.menu} onKeyDown={onKey}>
          {rooms.map(({ id, title }) => (
            <li key={id} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                data-title={title}
                className={mergeClasses(looks.tab, looks.narrow, styles.item)}
                onClick={() => {
                  setOpen(false);
                  onChoose(id);
                }}
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Where a key leads in a menu, round at both ends; undefined for other keys. */
export function steppedTo(key: string, from: number, count: number): number | undefined {
  if (key === "ArrowDown") return (from + 1) % count;
  if (key === "ArrowUp") return (from + count - 1) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}
