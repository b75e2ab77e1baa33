import { Body1, Body1Strong, Button, makeStyles, tokens, useId } from "@fluentui/react-components";

const useStyles = makeStyles({
  question: { marginTop: tokens.spacingVerticalS },
  more: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: "anywhere" },
  answers: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface UpkeepQuestionProps {
  readonly question: string;
  /** What to know before the answer. */
  readonly more: string;
  /** What the button is called that does it. */
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks, in the place where the user is, before many cells are changed. */
export function UpkeepQuestion({ question, more, yes, onYes, onNo }: UpkeepQuestionProps) {
  const styles = useStyles();
  const [id, moreId] = [useId("question"), useId("more")];
  return (
    <div
      role="group"
      aria-labelledby={id}
      aria-describedby={moreId}
      className={styles.question}
      onKeyDown={({ key }) => key === "Escape" && onNo()}
    >
      <Body1Strong id={id}>{question}</Body1Strong>
      <p id={moreId} className={styles.more}>
        <Body1>{more}</Body1>
      </p>
      <div className={styles.answers}>
        <Button size="small" appearance="primary" onClick={onYes}>
          {yes}
        </Button>
        {/* The harmless answer has the focus: a second Enter by habit must not change anything. */}
        <Button size="small" autoFocus onClick={onNo}>
          Leave as it is
        </Button>
      </div>
    </div>
  );
}
