import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Insertable, FormulaInsertion } from "./use-insertion";

const useStyles = makeStyles({
  told: { marginTop: tokens.spacingVerticalXS, ":empty": { display: "none" } },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

export interface InsertButtonProps {
  readonly offered: Insertable;
  readonly insertion: FormulaInsertion;
  readonly canInsert: boolean;
  /** What the button is called, where more than one stand together. */
  readonly label?: string;
  /** What stands on it where there is little room: a part of what it is called. */
  readonly shown?: string;
}

/** The button that puts a formula into the selected cell, and what became of that. */
export function InsertButton({
  offered,
  insertion,
  canInsert,
  label = "Insert into the selected cell",
  shown = label,
}: InsertButtonProps) {
  const styles = useStyles();
  const stage = insertion.stageOf(offered);

  return (
    <div>
      <Button
        size="small"
        // Focusable, so that the reason for being disabled can be heard.
        disabledFocusable={!canInsert || stage?.state === "writing"}
        aria-label={`${label}: ${offered.formula}${canInsert ? "" : " (only inside Excel)"}`}
        {...(canInsert ? {} : { title: "Only inside Excel" })}
        onClick={() => void insertion.insert(offered)}
      >
        {shown}
      </Button>
      {/* Always there, because only a change inside a region is announced. */}
      <div
        role="status"
        className={mergeClasses(styles.told, stage?.state === "told" && stage.failed && styles.failed)}
      >
        {stage?.state === "told" && stage.text}
      </div>
    </div>
  );
}
