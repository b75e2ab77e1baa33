import { Badge, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { OtherAnswer } from "../../../core/provenance/other-datasets";
import { valueInWords, type Quantity } from "../../../core/words/quantity";

const useStyles = makeStyles({
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
    "& > li": { marginTop: tokens.spacingVerticalXS },
  },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  value: { fontWeight: tokens.fontWeightSemibold },
  measures: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface OtherAnswersProps {
  readonly others: readonly OtherAnswer[];
  readonly quantity: Quantity;
}

/** The same figure in the other datasets, marked where sign or order differs. */
export function OtherAnswers({ others, quantity }: OtherAnswersProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="In other datasets">
      {others.map(({ measurement: { dataset }, value, differs }) => (
        <li key={dataset.id}>
          <span className={styles.line}>
            <span className={styles.value}>{valueInWords(value, quantity)}</span>
            <span>{dataset.id}</span>
            {differs !== "" && (
              <Badge appearance="tint" color="warning">
                differs
              </Badge>
            )}
          </span>
          <Caption1 className={styles.measures}>
            {dataset.entry.measures}
            {differs === "" ? "" : `: ${differs}`}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}
