import { Badge, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Area } from "../../../core/catalogue/areas";
import { otherDatasets } from "../../../core/provenance/other-datasets";
import { readableValue } from "../../../core/words/readable";
import type { Answerable } from "../asked";
import { yearAsked } from "../asked-years";
import { ChoiceSection } from "../../shared/choosing/choice-section";

const useStyles = makeStyles({
  list: {
    margin: 0,
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
  readonly asked: Answerable;
  readonly area: Area;
}

/** The same figure in the other datasets, marked where sign or order differs. */
export function OtherAnswers({ asked, area }: OtherAnswersProps) {
  const styles = useStyles();
  const others = otherDatasets(asked.measurement, area, yearAsked(asked));
  if (others.length === 0) return null;
  return (
    <ChoiceSection title="In other datasets">
      <ul className={styles.list}>
        {others.map(({ measurement: { dataset }, value, differs }) => (
          <li key={dataset.id}>
            <span className={styles.line}>
              <span className={styles.value}>{readableValue(value, asked.indicator)}</span>
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
    </ChoiceSection>
  );
}
