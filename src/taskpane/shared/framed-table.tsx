import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  frame: {
    maxHeight: "280px",
    marginTop: tokens.spacingVerticalS,
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
    "& thead th": {
      position: "sticky",
      top: 0,
      backgroundColor: tokens.colorNeutralBackground3,
      verticalAlign: "bottom",
    },
    "& tbody th": { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  },
});

interface FramedTableProps {
  readonly label: string;
  /** Styles of the table beside the common ones. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** Figures in a frame of their own, so that what follows is not far: many rows and columns are scrolled to in it. */
export function FramedTable({ label, className, children }: FramedTableProps) {
  const styles = useStyles();
  return (
    // Scrolled with the keyboard, a frame must be able to have the focus.
    <div className={styles.frame} role="region" aria-label={`Table: ${label}`} tabIndex={0}>
      <table className={mergeClasses(styles.table, className)}>{children}</table>
    </div>
  );
}
