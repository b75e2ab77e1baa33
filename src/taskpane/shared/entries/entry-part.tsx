import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalL} 0 0`, font: "inherit" },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
  items: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    "& > li": { marginTop: tokens.spacingVerticalS },
  },
});

interface EntryPartProps {
  readonly title: string;
  /** How the items were chosen, where that needs saying. */
  readonly note?: string;
  /** As `li` elements; without any the part is not shown. */
  readonly children: readonly ReactNode[];
}

/** A titled list inside an opened entry. */
export function EntryPart({ title, note, children }: EntryPartProps) {
  const styles = useStyles();
  if (children.length === 0) return null;
  return (
    <>
      <h4 className={styles.title}>
        <Body1Strong>{title}</Body1Strong>
      </h4>
      {note !== undefined && <Caption1 className={styles.note}>{note}</Caption1>}
      <ul className={styles.items}>{children}</ul>
    </>
  );
}
