import { Body1, Body1Strong, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { errorPart } from "../../core/words/error-part";
import { HelpLink } from "../shared/help-link";
import { lazily } from "../shared/loading/lazily";
import type { Host } from "../shared/watch-host";
import { mendOf } from "./mend";
import { misplacedFigures } from "./misplaced-figures";
import { StripAction } from "./strip-action";
import { isError, stripLine } from "./strip-line";
import { STRIP_HEIGHT } from "./strip-place";
import { unboundedRanges } from "./unbounded-ranges";
import { useSelectedCell } from "./use-selected-cell";
import { UNSEEN } from "../shared/unseen";

const useStyles = makeStyles({
  strip: { position: "relative", marginBottom: tokens.spacingVerticalS },
  head: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    boxSizing: "border-box",
    height: STRIP_HEIGHT,
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    "& > a, & > button": { flexShrink: 0 },
  },
  line: {
    display: "flex",
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    font: "inherit",
    whiteSpace: "pre",
  },
  words: { minWidth: 0 },
  // The number is what one looks for: words give way to it.
  end: { flexShrink: 0, whiteSpace: "pre" },
  quiet: { color: tokens.colorNeutralForeground3 },
  failed: { color: tokens.colorPaletteRedForeground1 },
  // Over the room, not before it, so that nothing is pushed away.
  opened: {
    position: "absolute",
    top: "100%",
    insetInline: 0,
    zIndex: 2,
    boxSizing: "border-box",
    maxHeight: "75vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  unseen: UNSEEN,
  told: { margin: `${tokens.spacingVerticalXS} 0`, ":empty": { display: "none" } },
});

/** A text of the component library wraps by itself. */
const ONE_LINE = { block: true, truncate: true, wrap: false } as const;

// Most formulas are only looked at.
const CellDetails = lazily(
  async () => {
    const details = await import(/* webpackChunkName: "cell-details" */ "./cell-details");
    return details.CellDetails;
  },
  { name: "What the formula asks for", waiting: <p role="status">Reading the formula…</p> },
);

/** What the selected cell's formula asks for, in one line; what it opens lies over the room. */
export function CellStrip({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const selected = useSelectedCell(host);
  const [isOpen, setOpen] = useState(false);
  const { read, told } = selected;
  const isShown = read !== undefined && isOpen;
  const unbounded = read && unboundedRanges(read);
  // To find a near name takes a while.
  const mend = useMemo(() => read && (misplacedFigures(read) ?? mendOf(read)), [read]);
  // What came of a change is said below the fields while they are shown.
  const { text, end, whole, tone } = stripLine({ ...selected, told: isShown ? undefined : told }, mend);

  useEffect(() => {
    if (!isShown) return undefined;
    // Who goes on in the room wants to see it.
    const leave = ({ target }: FocusEvent) => {
      if (target instanceof Node && place.current?.contains(target) === false) setOpen(false);
    };
    document.addEventListener("focusin", leave);
    return () => document.removeEventListener("focusin", leave);
  }, [isShown]);

  return (
    <div
      ref={place}
      role="region"
      aria-label="Selected cell"
      className={styles.strip}
      onKeyDown={({ key, defaultPrevented }) => {
        if (key !== "Escape" || defaultPrevented || !isShown) return;
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <div className={styles.head}>
        {text !== "" && (
          <h2
            title={whole}
            className={mergeClasses(
              styles.line,
              tone === "quiet" && styles.quiet,
              tone === "failed" && styles.failed,
            )}
          >
            {tone === "quiet" ? (
              <Body1 {...ONE_LINE}>{text}</Body1>
            ) : (
              <Body1Strong {...ONE_LINE} className={styles.words}>
                {text}
              </Body1Strong>
            )}
            {end !== undefined && <Body1Strong className={styles.end}>{end}</Body1Strong>}
          </h2>
        )}
        {read && (
          <StripAction read={read} mend={mend} selected={selected} onDone={() => opener.current?.focus()} />
        )}
        {read && isError(read.text) && mend === undefined && (
          <HelpLink page={`help/errors.html#${errorPart(read.text)}`} label={`What ${read.text} means`}>
            {read.text}
          </HelpLink>
        )}
        {read && (
          <Button
            ref={(element: HTMLButtonElement | null) => void (opener.current = element)}
            size="small"
            appearance="subtle"
            icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
            aria-expanded={isOpen}
            aria-label={`Formula of ${read.cell}`}
            title={isOpen ? "Close" : "Explain and change"}
            onClick={() => setOpen(!isOpen)}
          />
        )}
      </div>
      <div className={isShown ? styles.opened : styles.unseen}>
        {isShown && unbounded !== undefined && <p className={styles.told}>{unbounded}</p>}
        {isShown && <CellDetails key={`${read.sheetId} ${read.cell}`} read={read} selected={selected} />}
        {/* Always there, so that what is put into it is announced. */}
        <p role="status" className={mergeClasses(styles.told, told?.failed === true && styles.failed)}>
          {told?.text}
        </p>
      </div>
    </div>
  );
}
