import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { BlockChoiceFields } from "./block-choice-fields";
import { insertionOf, offeredParts, type BlockOffer } from "./block-offer";
import { BlockStatus } from "./block-status";
import { PartButton } from "./part-button";
import { useBlockChoices } from "./use-block-choices";
import { useBlockInsertion } from "./use-block-insertion";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface InsertBlockProps {
  readonly offer: BlockOffer;
  /** What is inserted, for those who hear the buttons only. */
  readonly what: string;
  readonly canInsert: boolean;
}

/** Inserts figures as table, chart or both, in the form and with the look that the user chose. */
export function InsertBlock({ offer, what, canInsert }: InsertBlockProps) {
  const styles = useStyles();
  const insertion = useBlockInsertion(what);
  const asking = useRef<HTMLElement | null>(null);
  const choices = useBlockChoices(offer);
  const { form, look, scale } = choices;
  const isWriting = insertion.stage?.state === "writing";

  return (
    <div>
      <BlockChoiceFields offer={offer} choices={choices} />
      <div className={styles.buttons}>
        {offeredParts(look).map((part) => (
          <PartButton
            key={part}
            part={part}
            what={what}
            canInsert={canInsert}
            isWriting={isWriting}
            isPrimary={part === "both"}
            onInsert={(button) => {
              asking.current = button;
              void insertion.insert(insertionOf(offer, part, form, look, scale));
            }}
          />
        ))}
      </div>
      <BlockStatus insertion={insertion} onLeave={() => asking.current?.focus()} />
    </div>
  );
}
