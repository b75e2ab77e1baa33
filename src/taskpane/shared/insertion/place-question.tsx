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
  /** The cells that were wanted. */
  readonly address: string;
  /** The first cell of the next free place. */
  readonly below: string;
  readonly onAnswer: BlockInsertion["place"];
}

/** Asks, in the place where the user is, where a block may go whose cells are taken. */
export function PlaceQuestion({ address, below, onAnswer }: PlaceQuestionProps) {
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
      <Body1Strong id={id}>{address} is not empty. Where should it go?</Body1Strong>
      <div className={styles.answers}>
        {/* None of the answers overwrites anything, so the likeliest has the focus. */}
        <Button size="small" appearance="primary" autoFocus onClick={() => void onAnswer("below")}>
          Below, at {below}
        </Button>
        <Button size="small" onClick={() => void onAnswer("new-sheet")}>
          On a new sheet
        </Button>
        <Button size="small" onClick={() => void onAnswer("nowhere")}>
          Nowhere
        </Button>
      </div>
    </div>
  );
}
