import { Badge, Body1, Body1Strong, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { checkAsText } from "../../../excel/check/check-as-text";
import type { CheckResult, StepResult } from "../../../excel/check/run-check";
import { BY_HAND, useOpenRoom } from "../../shared/open-room";
import { Copyable } from "../../shared/copyable";
import { counted } from "../../shared/counted";

const COLORS = { "as expected": "success", differs: "danger", "left out": "informative" } as const;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  step: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  line: { display: "block", color: tokens.colorNeutralForeground2 },
  facts: { margin: `${tokens.spacingVerticalS} 0 0`, overflowWrap: "anywhere" },
});

/** What the check saw, all at once only where it differs, and as a text to take along. */
export function CheckReport({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const openRoom = useOpenRoom();
  const { host, platform, version, sets } = result.facts;
  const fine = result.results.filter(({ state }) => state === "as expected");
  const others = result.results.filter(({ state }) => state !== "as expected");
  return (
    <>
      {result.left.map((sentence) => (
        <p key={sentence} className={styles.facts}>
          <Body1Strong>{sentence}</Body1Strong>
        </p>
      ))}
      <p className={styles.facts}>
        <Body1>
          {[host, platform, version].filter((part) => part !== "").join(", ")}: {sets.join(", ")}.
        </Body1>
      </p>
      <p className={styles.facts}>
        <Body1>
          What only a person sees is in the guide:{" "}
          <Link as="button" inline onClick={() => openRoom("guide", BY_HAND)}>
            check Excel by hand
          </Link>
          .
        </Body1>
      </p>
      <StepList label="Not as expected" results={others} />
      <details className={styles.facts}>
        <summary>{counted(fine.length, "step")} as expected</summary>
        <StepList label="As expected" results={fine} />
      </details>
      <Copyable label="For a report" what="the result as text" text={checkAsText(result)} isCode />
    </>
  );
}

interface StepListProps {
  readonly label: string;
  readonly results: readonly StepResult[];
}

function StepList({ label, results }: StepListProps) {
  const styles = useStyles();
  if (results.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {results.map((each) => (
        <StepLine key={each.step.id} result={each} />
      ))}
    </ul>
  );
}

function StepLine({ result: { step, state, seen, time } }: { readonly result: StepResult }) {
  const styles = useStyles();
  return (
    <li className={styles.step}>
      <span className={styles.head}>
        <Body1Strong>{step.title}</Body1Strong>
        <Badge appearance="tint" color={COLORS[state]}>
          {state}
        </Badge>
        <Caption1>{time} ms</Caption1>
      </span>
      <Caption1 className={styles.line}>Expected: {step.expected}</Caption1>
      <Caption1 className={styles.line}>Seen: {seen}</Caption1>
      {state === "differs" && <Body1>{step.otherwise}</Body1>}
    </li>
  );
}
