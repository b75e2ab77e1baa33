import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { BlockChoiceFields } from "./block-choice-fields";
import { insertionOf, isPartOf, type BlockOffer, type BlockPart } from "./block-offer";
import { BlockStatus } from "./block-status";
import { useBlockChoices } from "./use-block-choices";
import { useBlockInsertion } from "./use-block-insertion";

const PARTS: readonly { readonly part: BlockPart; readonly label: string }[] = [
  { part: "both", label: "Insert table and chart" },
  { part: "table", label: "Insert table" },
  { part: "chart", label: "Insert chart" },
];

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
  const { form, look } = choices;
  const isWriting = insertion.stage?.state === "writing";

  const insert = async (part: BlockPart) => {
    await insertion.insert(insertionOf(offer, part, form, look));
  };

  return (
    <div>
      <BlockChoiceFields offer={offer} choices={choices} />
      <div className={styles.buttons}>
        {PARTS.filter(({ part }) => isPartOf(part, look)).map(({ part, label }) => (
          <Button
            key={part}
            size="small"
            {...(part === "both" ? { appearance: "primary" as const } : {})}
            // Focusable, so that the reason for being disabled can be heard.
            disabledFocusable={!canInsert || isWriting}
            aria-label={`${label}: ${what}${canInsert ? "" : " (only inside Excel)"}`}
            {...(canInsert ? {} : { title: "Only inside Excel" })}
            onClick={({ currentTarget }) => {
              asking.current = currentTarget;
              void insert(part);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <BlockStatus insertion={insertion} onLeave={() => asking.current?.focus()} />
    </div>
  );
}
