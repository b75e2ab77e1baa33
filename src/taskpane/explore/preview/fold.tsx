import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  fold: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    "&[open] > summary::after": { content: '"▴"' },
  },
  summary: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    "::after": { content: '"▾"', marginInlineStart: "auto" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  aside: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface FoldProps {
  readonly title: string;
  /** What else is to be seen while it is shut. */
  readonly aside?: string;
  /** Made when it is first opened. */
  readonly children: () => ReactNode;
}

/** A part of the answer that opens below its title. */
export function Fold({ title, aside = "", children }: FoldProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <span>{title}</span>
        {aside !== "" && <span className={styles.aside}>{aside}</span>}
      </summary>
      {isOpen && children()}
    </details>
  );
}
