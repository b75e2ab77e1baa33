import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import type { Plan } from "../../plans/plan";
import { BlockStatus } from "../shared/insertion/block-status";
import { useBlockInsertion } from "../shared/insertion/use-block-insertion";

const useStyles = makeStyles({
  place: { marginTop: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const TABLE = "Exactly what is on screen, in an Excel table with its source, ready to be printed";

interface InsertEntriesProps {
  /** Made when the button is pressed. */
  readonly plan: () => Plan;
  /** The entries that it writes: `3 policies`. */
  readonly what: string;
  readonly canInsert: boolean;
  /** What else can be inserted. */
  readonly beside?: ReactNode;
}

/** Inserts the entries on screen as an Excel table that is ready to be printed. */
export function InsertEntries({ plan, what, canInsert, beside }: InsertEntriesProps) {
  const styles = useStyles();
  const insertion = useBlockInsertion(what);
  const place = useRef<HTMLDivElement>(null);
  const isWriting = insertion.stage?.state === "writing";
  return (
    <div ref={place} className={styles.place}>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          // Focusable, so that the reason for being disabled can be heard.
          disabledFocusable={!canInsert || isWriting}
          aria-label={`Insert as a table: ${what}${canInsert ? "" : " (only inside Excel)"}`}
          title={canInsert ? TABLE : "Only inside Excel"}
          onClick={() => void insertion.insert({ plan: plan() })}
        >
          Insert as a table
        </Button>
        {beside}
      </div>
      <BlockStatus insertion={insertion} onLeave={() => place.current?.querySelector("button")?.focus()} />
    </div>
  );
}
