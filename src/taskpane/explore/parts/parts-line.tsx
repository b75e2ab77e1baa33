import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { lazily } from "../../shared/loading/lazily";
import type { Host } from "../../shared/watch-host";
import type { AnsweredQuery } from "../asked";
import type { Query } from "../query/query";
import { PART_NAMES, partsOf, type Part } from "./part";

/** Fetched when the first part is opened. */
const PartPanel = lazily(
  async () => (await import(/* webpackChunkName: "pickers" */ "./part-panel")).PartPanel,
  { name: "The lists", waiting: <span role="status">Reading the lists…</span> },
);

const useStyles = makeStyles({
  place: { position: "relative" },
  line: {
    margin: `${tokens.spacingVerticalXS} 0`,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  part: {
    padding: 0,
    border: "none",
    borderBottom: `1px dotted ${tokens.colorBrandStroke1}`,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, borderBottomStyle: "solid" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  panel: {
    position: "absolute",
    zIndex: 3,
    top: "100%",
    insetInline: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
});

interface PartsLineProps {
  readonly asked: AnsweredQuery;
  readonly host: Host;
  readonly onChange: (query: Query) => void;
}

/** What is shown, in one line of parts; each opens what changes it, in its place. */
export function PartsLine({ asked, host, onChange }: PartsLineProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<Part>();
  const buttons = useRef(new Map<Part, HTMLButtonElement>());

  const close = () => {
    if (open !== undefined) buttons.current.get(open)?.focus();
    setOpen(undefined);
  };

  return (
    <div
      role="group"
      aria-label="What is shown"
      className={styles.place}
      onKeyDown={({ key, defaultPrevented }) => {
        // A list that is open closes first.
        if (key === "Escape" && !defaultPrevented) close();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Where the focus goes to nothing, as when a chosen name is taken away, the panel stays.
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(undefined);
      }}
    >
      <p className={styles.line}>
        {partsOf(asked).map(({ part, text }, at) => (
          <span key={part}>
            {at > 0 && " · "}
            <button
              ref={(button) => {
                if (button) buttons.current.set(part, button);
              }}
              type="button"
              className={styles.part}
              aria-haspopup="dialog"
              aria-expanded={open === part}
              aria-label={`${PART_NAMES[part]}: ${text}`}
              onClick={() => setOpen(open === part ? undefined : part)}
            >
              {text}
            </button>
          </span>
        ))}
      </p>
      {open !== undefined && (
        <div role="dialog" aria-label={PART_NAMES[open]} className={styles.panel}>
          <PartPanel part={open} asked={asked} host={host} onChange={onChange} onDone={close} />
        </div>
      )}
    </div>
  );
}
