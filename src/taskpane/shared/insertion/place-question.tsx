import { Body1Strong, Button, makeStyles, tokens, useId } from "@fluentui/react-components";
import type { BlockInsertion } from "./use-block-insertion";

const useStyles = makeStyles({
  question: { marginTop: tokens.spacingVerticalS },
  answers: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface PlaceQuestionProps {
  /** What is in the way at the selected cell, and near it. */
  readonly why: string;
  /** The next cell that is free, far from there. */
  readonly elsewhere?: string;
  readonly onAnswer: BlockInsertion["place"];
}

/** Asks, in the place where the user is, where a block may go for which nothing near is free. */
export function PlaceQuestion({ why, elsewhere, onAnswer }: PlaceQuestionProps) {
  const styles = useStyles();
  const id = useId("place");
  return (
    <div
      role="group"
      aria-labelledby={id}
      className={styles.question}
      onKeyDown={({ key }) => {
        if (key === "Escape") void onAnswer("nowhere");
      }}
    >
      <Body1Strong id={id}>{why}</Body1Strong>
      <div className={styles.answers}>
        {/* None of the answers overwrites anything, so the likeliest has the focus. */}
        <Button size="small" appearance="primary" autoFocus onClick={() => void onAnswer("new-sheet")}>
          On a new sheet
        </Button>
        {elsewhere !== undefined && (
          <Button size="small" onClick={() => void onAnswer("anywhere")}>
            Far off, at {elsewhere}
          </Button>
        )}
        <Button size="small" onClick={() => void onAnswer("nowhere")}>
          Nowhere
        </Button>
      </div>
    </div>
  );
}
