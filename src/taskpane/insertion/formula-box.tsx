import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { InsertButton, type InsertButtonProps } from "./insert-button";

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  code: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  note: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
});

export interface FormulaBoxProps extends InsertButtonProps {
  /** What the formula gives. */
  readonly note: ReactNode;
}

/** A formula, what it gives, and the button that inserts it. */
export function FormulaBox({ note, ...button }: FormulaBoxProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <code className={styles.code}>{button.offered.formula}</code>
      <p className={styles.note}>{note}</p>
      <InsertButton {...button} />
    </div>
  );
}
