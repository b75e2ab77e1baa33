import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Plan } from "../../plans/plan";
import { CopyButton } from "../shared/copy-button";
import { InsertButton, InsertTold } from "../shared/insertion/insert-button";
import type { FormulaInsertion } from "../shared/insertion/use-insertion";
import { useTyping } from "../shared/typing/typing";
import { InsertEntries } from "./insert-entries";

const useStyles = makeStyles({
  formula: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  code: {
    flexGrow: 1,
    minWidth: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
  note: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface ListActionsProps {
  readonly formula: string;
  /** What the formula gives, in a sentence. */
  readonly note: string;
  /** Made when the button is pressed. */
  readonly plan: () => Plan;
  /** The entries that it writes: `3 policies`. */
  readonly what: string;
  readonly insertion: FormulaInsertion;
  readonly canInsert: boolean;
}

/** What can be done with the entries on screen, in as little height as may be: what one came for is the list below. */
export function ListActions({ formula, note, plan, what, insertion, canInsert }: ListActionsProps) {
  const styles = useStyles();
  const shown = useRef<HTMLElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const typed = useTyping().typed(formula);
  const offered = { formula };
  return (
    <div ref={place}>
      <div className={styles.formula}>
        <code ref={shown} className={styles.code}>
          {typed}
        </code>
        <CopyButton what={`the formula ${typed}`} text={typed} shown={shown} />
      </div>
      <Caption1 block className={styles.note}>
        {note}
      </Caption1>
      <InsertEntries
        plan={plan}
        what={what}
        canInsert={canInsert}
        beside={<InsertButton offered={offered} insertion={insertion} canInsert={canInsert} tells={false} />}
      />
      <InsertTold
        offered={offered}
        insertion={insertion}
        onLeave={() =>
          place.current?.querySelector<HTMLElement>("button[aria-label^='Insert into']")?.focus()
        }
      />
    </div>
  );
}
