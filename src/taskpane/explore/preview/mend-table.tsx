import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Answerable } from "../asked";
import type { Query } from "../query/query";
import { mendsOf } from "./mends-of";

const useStyles = makeStyles({
  mends: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface MendTableProps {
  readonly asked: Answerable;
  readonly onChange: (query: Query) => void;
}

/** Ways out of a table with empty rows or columns; nothing where it has none. */
export function MendTable({ asked, onChange }: MendTableProps) {
  const styles = useStyles();
  const mends = mendsOf(asked);
  if (mends.length === 0) return null;
  return (
    <div className={styles.mends}>
      {mends.map(({ label, query }) => (
        <Button key={label} size="small" onClick={() => onChange(query)}>
          {label}
        </Button>
      ))}
    </div>
  );
}
