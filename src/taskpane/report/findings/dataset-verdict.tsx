import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../core/report/findings";
import { VerdictBadge } from "../verdict-badge";
import { decisionParts } from "./decision-parts";

const useStyles = makeStyles({
  title: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  parts: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
  grade: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** What one dataset says of a statement: verdict, the numbers that decide, how well its codes match, and a note. */
export function DatasetVerdict({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { dataset, verdict, decidedBy, grade, note } = finding;
  const { count, parts } = decisionParts(decidedBy);
  return (
    <li>
      <div className={styles.title}>
        <Body1Strong>{dataset?.id}</Body1Strong>
        <VerdictBadge verdict={verdict} />
      </div>
      <Caption1 className={styles.grade}>Match of its codes: {grade}</Caption1>
      {count !== "" && <div>{count}</div>}
      {parts.length === 1 && <div>{parts[0]}</div>}
      {parts.length > 1 && (
        <ul className={styles.parts}>
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      <div>{note}</div>
    </li>
  );
}
