import { Body1Strong, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { copyText, type CopyResult } from "./copy-text";

const TOLD: Readonly<Record<CopyResult, string>> = {
  copied: "Copied.",
  selected: "The text is selected: Ctrl+C copies it (⌘C on a Mac).",
};

/** Long enough to be read. */
const TOLD_MS = 6000;

const useStyles = makeStyles({
  place: { marginTop: tokens.spacingVerticalS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  told: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  text: {
    display: "block",
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyBase,
  },
  code: { fontFamily: tokens.fontFamilyMonospace },
});

export interface CopyableProps {
  readonly label: string;
  /** What the button copies, for who only hears it: `the citation as BibTeX`. */
  readonly what: string;
  readonly text: string;
  readonly isCode?: boolean;
}

/** A text to take along, its button, and what became of the click. */
export function Copyable({ label, what, text, isCode = false }: CopyableProps) {
  const styles = useStyles();
  const shown = useRef<HTMLElement>(null);
  const [result, setResult] = useState<CopyResult>();

  useEffect(() => {
    if (result === undefined) return undefined;
    const timer = setTimeout(() => setResult(undefined), TOLD_MS);
    return () => clearTimeout(timer);
  }, [result]);

  const copy = async () => {
    // Emptied first, because the same words a second time would not be announced.
    setResult(undefined);
    if (shown.current) setResult(await copyText(text, shown.current));
  };

  return (
    <div className={styles.place}>
      <div className={styles.head}>
        <Body1Strong>{label}</Body1Strong>
        <Button size="small" aria-label={`Copy ${what}`} onClick={() => void copy()}>
          Copy
        </Button>
        <span role="status" className={styles.told}>
          {result && TOLD[result]}
        </span>
      </div>
      <code ref={shown} className={mergeClasses(styles.text, isCode && styles.code)}>
        {text}
      </code>
    </div>
  );
}
