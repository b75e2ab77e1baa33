import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    minWidth: 0,
  },
  title: { overflowWrap: "anywhere" },
  caption: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

interface EntrySummaryProps {
  readonly title: string;
  /** Short remarks; empty ones are left out. */
  readonly remarks: readonly string[];
  readonly badge?: ReactNode;
}

/** What is seen of an entry in its list. */
export function EntrySummary({ title, remarks, badge }: EntrySummaryProps) {
  const styles = useStyles();
  return (
    <span className={styles.summary}>
      <Body1Strong className={styles.title}>{title}</Body1Strong>
      <span className={styles.caption}>
        {badge}
        <Caption1>{remarks.filter((remark) => remark !== "").join(" · ")}</Caption1>
      </span>
    </span>
  );
}
