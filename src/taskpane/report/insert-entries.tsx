import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Plan } from "../../plans/plan";
import { BlockStatus } from "../shared/insertion/block-status";
import { useBlockInsertion } from "../shared/insertion/use-block-insertion";

const useStyles = makeStyles({
  place: { marginTop: tokens.spacingVerticalS },
  note: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

interface InsertEntriesProps {
  /** Made when the button is pressed. */
  readonly plan: () => Plan;
  /** The entries that it writes: `3 policies`. */
  readonly what: string;
  readonly canInsert: boolean;
}

/** Inserts the entries on screen as an Excel table that is ready to be printed. */
export function InsertEntries({ plan, what, canInsert }: InsertEntriesProps) {
  const styles = useStyles();
  const insertion = useBlockInsertion(what);
  const place = useRef<HTMLDivElement>(null);
  const isWriting = insertion.stage?.state === "writing";
  return (
    <div ref={place} className={styles.place}>
      <Button
        size="small"
        appearance="primary"
        // Focusable, so that the reason for being disabled can be heard.
        disabledFocusable={!canInsert || isWriting}
        aria-label={`Insert as a table: ${what}${canInsert ? "" : " (only inside Excel)"}`}
        {...(canInsert ? {} : { title: "Only inside Excel" })}
        onClick={() => void insertion.insert({ plan: plan() })}
      >
        Insert as a table
      </Button>
      <Caption1 block className={styles.note}>
        Exactly the {what} on screen, in an Excel table with its source, ready to be printed.
      </Caption1>
      <BlockStatus insertion={insertion} onLeave={() => place.current?.querySelector("button")?.focus()} />
    </div>
  );
}
