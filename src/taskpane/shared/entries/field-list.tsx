import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: { margin: 0, overflowWrap: "anywhere" },
  name: {
    marginTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface Field {
  readonly name: string;
  /** Left out of the list where it is empty. */
  readonly value: ReactNode;
}

/** What an entry says, a name and a value each; what is not said is not shown. */
export function FieldList({ fields }: { readonly fields: readonly Field[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {fields
        .filter(({ value }) => value !== "" && value !== undefined && value !== null && value !== false)
        .map(({ name, value }) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
