import { Button } from "@fluentui/react-components";
import type { BlockPart } from "./block-offer";

const WORDS: Readonly<Record<BlockPart, string>> = {
  both: "Insert table and chart",
  table: "Insert table",
  chart: "Insert chart",
};

interface PartButtonProps {
  readonly part: BlockPart;
  /** What is inserted, for those who hear the button only. */
  readonly what: string;
  readonly canInsert: boolean;
  readonly isWriting: boolean;
  /** Where it is the likeliest of several. */
  readonly isPrimary: boolean;
  /** With the button, to which the focus may have to come back. */
  readonly onInsert: (button: HTMLElement) => void;
}

/** The button that inserts figures as a table, a chart or both. */
export function PartButton({ part, what, canInsert, isWriting, isPrimary, onInsert }: PartButtonProps) {
  return (
    <Button
      size="small"
      {...(isPrimary ? { appearance: "primary" as const } : {})}
      // Focusable, so that the reason for being disabled can be heard.
      disabledFocusable={!canInsert || isWriting}
      aria-label={`${WORDS[part]}: ${what}${canInsert ? "" : " (only inside Excel)"}`}
      {...(canInsert ? {} : { title: "Only inside Excel" })}
      onClick={({ currentTarget }) => onInsert(currentTarget)}
    >
      {WORDS[part]}
    </Button>
  );
}
