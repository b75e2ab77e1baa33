import { Body1Strong, Button, makeStyles, tokens, useId } from "@fluentui/react-components";

const useStyles = makeStyles({
  question: { marginTop: tokens.spacingVerticalXS },
  lines: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RebuildQuestionProps {
  readonly sheet: string;
  /** What would change, a sentence each. */
  readonly lines: readonly string[];
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Says what rebuilding would change, before it does. */
export function RebuildQuestion({ sheet, lines, onYes, onNo }: RebuildQuestionProps) {
  const styles = useStyles();
  const [id, linesId] = [useId("question"), useId("changes")];
  return (
    <div
      role="group"
      aria-labelledby={id}
      aria-describedby={linesId}
      className={styles.question}
      onKeyDown={({ key }) => key === "Escape" && onNo()}
    >
      <Body1Strong id={id}>Rebuild {sheet}?</Body1Strong>
      <ul id={linesId} className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.answers}>
        <Button size="small" appearance="primary" onClick={onYes}>
          Rebuild
        </Button>
        {/* The harmless answer has the focus: a second Enter by habit must not change anything. */}
        <Button size="small" autoFocus onClick={onNo}>
          Leave it
        </Button>
      </div>
    </div>
  );
}
