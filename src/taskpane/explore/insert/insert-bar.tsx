import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular, StarFilled, StarRegular } from "@fluentui/react-icons";
import { useId, useRef, useState } from "react";
import { CopyButton } from "../../shared/copy-button";
import { BlockChoiceFields } from "../../shared/insertion/block-choice-fields";
import {
  insertionOf,
  offeredParts,
  type BlockOffer,
  type BlockPart,
} from "../../shared/insertion/block-offer";
import { BlockStatus } from "../../shared/insertion/block-status";
import { InsertButton, InsertTold } from "../../shared/insertion/insert-button";
import { PartButton } from "../../shared/insertion/part-button";
import { useBlockInsertion } from "../../shared/insertion/use-block-insertion";
import type { BlockChoices } from "../../shared/insertion/use-block-choices";
import type { FormulaInsertion } from "../../shared/insertion/use-insertion";
import { useTyping } from "../../shared/typing/typing";
import type { Answerable } from "../asked";
import { titleOf } from "../chart/chart-words";
import { valueFormula } from "../preview/value-formula";

const useStyles = makeStyles({
  // At the foot of the pane, whatever is scrolled to.
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    margin: `${tokens.spacingVerticalS} calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    "& > button": { whiteSpace: "nowrap" },
  },
  star: { marginInlineStart: "auto" },
  formula: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  ways: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    "& > button": { whiteSpace: "nowrap" },
  },
});

interface InsertBarProps {
  readonly asked: Answerable;
  readonly offer: BlockOffer;
  readonly choices: BlockChoices;
  readonly insertion: FormulaInsertion;
  readonly isFavourite: boolean;
  readonly onFavourite: () => void;
  readonly canInsert: boolean;
  /** Before anything is written. */
  readonly onInsert: () => void;
}

/** Puts what is shown into the sheet: table and chart at once, the value alone, or in other ways. */
export function InsertBar(props: InsertBarProps) {
  const { asked, offer, choices, insertion, isFavourite, onFavourite, canInsert, onInsert } = props;
  const styles = useStyles();
  const ways = useId();
  const [isOpen, setOpen] = useState(false);
  const blocks = useBlockInsertion(asked);
  const asking = useRef<HTMLElement | null>(null);
  const shown = useRef<HTMLElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const { form, look, scale } = choices;
  const isWriting = blocks.stage?.state === "writing";
  const [main = "table", ...others] = offeredParts(look);
  const value = valueFormula(asked);
  const { typed } = useTyping();
  const text = value === undefined ? undefined : typed(value);
  const offered = value === undefined ? undefined : { formula: value, format: asked.indicator.format };

  const button = (part: BlockPart) => (
    <PartButton
      key={part}
      part={part}
      what={titleOf(asked)}
      canInsert={canInsert}
      isWriting={isWriting}
      isPrimary={part === main}
      onInsert={(pressed) => {
        asking.current = pressed;
        onInsert();
        void blocks.insert(insertionOf(offer, part, form, look, scale));
      }}
    />
  );

  return (
    <section aria-label="Insert" className={styles.bar}>
      {isOpen && (
        <div id={ways}>
          <BlockChoiceFields offer={offer} choices={choices} />
          <div className={styles.ways}>{others.map(button)}</div>
          {text !== undefined && (
            <div className={styles.formula}>
              <code ref={shown} className={styles.code}>
                {text}
              </code>
              <CopyButton what={`the formula ${text}`} text={text} shown={shown} />
            </div>
          )}
        </div>
      )}
      <BlockStatus insertion={blocks} onLeave={() => asking.current?.focus()} />
      {offered && (
        <InsertTold
          offered={offered}
          insertion={insertion}
          onLeave={() => row.current?.querySelector("button")?.focus()}
        />
      )}
      <div ref={row} className={styles.row}>
        {button(main)}
        <Button
          size="small"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronUpRegular />}
          aria-label="More ways to insert"
          title="More ways to insert"
          aria-expanded={isOpen}
          aria-controls={ways}
          onClick={() => setOpen(!isOpen)}
        />
        {offered && (
          <InsertButton
            offered={offered}
            insertion={{
              ...insertion,
              insert: (...given) => {
                onInsert();
                return insertion.insert(...given);
              },
            }}
            canInsert={canInsert}
            label="Insert value"
            shown="Value"
            tells={false}
          />
        )}
        <ToggleButton
          size="small"
          appearance="subtle"
          className={styles.star}
          checked={isFavourite}
          icon={isFavourite ? <StarFilled /> : <StarRegular />}
          aria-label="Favourite"
          title={isFavourite ? "Remove from the favourites" : "Add to the favourites"}
          onClick={onFavourite}
        />
      </div>
    </section>
  );
}
