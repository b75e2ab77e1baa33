import { Body1Strong, Button, makeStyles, tokens, useId } from "@fluentui/react-components";
import { cellName } from "../../../excel/write/cell-name";

const useStyles = makeStyles({
  question: { marginTop: tokens.spacingVerticalS },
  answers: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface ReplaceQuestionProps {
  readonly address: string;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** Asks, in the place where the user is, whether an occupied cell may be replaced. */
export function ReplaceQuestion({ address, onReplace, onKeep }: ReplaceQuestionProps) {
  const styles = useStyles();
  const id = useId("question");

  return (
    <div
      role="group"
      aria-labelledby={id}
      className={styles.question}
      onKeyDown={({ key }) => key === "Escape" && onKeep()}
    >
      <Body1Strong id={id}>{cellName(address)} is not empty. Replace it?</Body1Strong>
      <div className={styles.answers}>
        <Button size="small" appearance="primary" onClick={onReplace}>
          Replace
        </Button>
        {/* The harmless answer has the focus: a second Enter by habit must not replace anything. */}
        <Button size="small" autoFocus onClick={onKeep}>
          Keep
        </Button>
      </div>
    </div>
  );
}
