import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GuideParameter } from "../shared/questions/guide-function";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  caption: { textAlign: "start", paddingBottom: tokens.spacingVerticalXS },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    textAlign: "start",
    verticalAlign: "top",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: { width: "34%", whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  optional: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface ArgumentsTableProps {
  /** Name of the function, for the caption. */
  readonly name: string;
  readonly parameters: readonly GuideParameter[];
}

/** The arguments of a function: name, whether it may be left out, and what it means. */
export function ArgumentsTable({ name, parameters }: ArgumentsTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={`Arguments of ${name}`}>
      <caption className={styles.caption}>
        <Body1Strong>Arguments</Body1Strong>
      </caption>
      <tbody>
        {parameters.map((parameter) => (
          <tr key={parameter.name}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {parameter.name}
              {parameter.optional && <Caption1 className={styles.optional}>optional</Caption1>}
            </th>
            <td className={styles.cell}>{parameter.description}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
