import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { CopyButton } from "../copy-button";
import { useTyping } from "../typing/typing";
import { InsertButton, type InsertButtonProps } from "./insert-button";

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  code: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  note: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
});

interface FormulaBoxProps extends InsertButtonProps {
  /** What the formula gives. */
  readonly note: ReactNode;
  /** What else can be done with it, before all others. */
  readonly beside?: ReactNode;
  /** What became of that. */
  readonly children?: ReactNode;
}

/** A formula, what it gives, and the buttons that insert and copy it. */
export function FormulaBox({ note, beside, children, ...button }: FormulaBoxProps) {
  const styles = useStyles();
  const shown = useRef<HTMLElement>(null);
  const formula = useTyping().typed(button.offered.formula);
  return (
    <div className={styles.box}>
      <code ref={shown} className={styles.code}>
        {formula}
      </code>
      <p className={styles.note}>{note}</p>
      <div className={styles.buttons}>
        {beside}
        <InsertButton {...button} />
        <CopyButton what={`the formula ${formula}`} text={formula} shown={shown} />
      </div>
      {children}
    </div>
  );
}
