import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type RefObject } from "react";

const TOLD: Readonly<Record<CopyResult, string>> = {
  copied: "Copied.",
  selected: "The text is selected: Ctrl+C copies it (⌘C on a Mac).",
};

/** Long enough to be read. */
const TOLD_MS = 6000;

const useStyles = makeStyles({
  told: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface CopyButtonProps {
  /** What the button copies, for who only hears it: `the citation as BibTeX`. */
  readonly what: string;
  readonly text: string;
  /** The element that shows the text, which is selected where copying is forbidden. */
  readonly shown: RefObject<HTMLElement | null>;
}

/** Copies a text, and tells what became of the click. */
export function CopyButton({ what, text, shown }: CopyButtonProps) {
  const styles = useStyles();
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
    <>
      <Button size="small" aria-label={`Copy ${what}`} onClick={() => void copy()}>
        Copy
      </Button>
      <span role="status" className={styles.told}>
        {result && TOLD[result]}
      </span>
    </>
  );
}

/** `copied`, or only `selected` where the host forbids writing to the clipboard. */
type CopyResult = "copied" | "selected";

/** Copies a text; where that is forbidden, selects the element that shows it, ready for the user's own keys. */
export async function copyText(text: string, shown: Element): Promise<CopyResult> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    // Frames of Excel for the web may lack the permission, and old hosts the clipboard itself.
    getSelection()?.selectAllChildren(shown);
    return "selected";
  }
}
