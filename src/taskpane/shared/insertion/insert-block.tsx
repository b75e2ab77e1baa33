import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { BlockForm } from "../../../plans/blocks/block";
import { useRemembered } from "../use-remembered";
import {
  BLOCK_FORMS,
  insertionOf,
  isPartOf,
  BLOCK_LOOKS,
  type BlockOffer,
  type BlockLook,
  type BlockPart,
} from "./block-offer";
import { BlockStatus } from "./block-status";
import { useBlockInsertion } from "./use-block-insertion";

const PARTS: readonly { readonly part: BlockPart; readonly label: string }[] = [
  { part: "both", label: "Insert table and chart" },
  { part: "table", label: "Insert table" },
  { part: "chart", label: "Insert chart" },
];

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    // However long its options are, a choice is as wide as its place.
    "& > *": { minWidth: 0 },
    "& select": { minWidth: 0, width: "100%" },
  },
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
  const insertion = useBlockInsertion();
  const asking = useRef<HTMLElement | null>(null);
  const [formText, setForm] = useRemembered("insert.form");
  const [lookText, setLook] = useRemembered("insert.look");
  const form = offer.forms.find((each) => each === formText) ?? offer.forms[0] ?? "values";
  const look = offer.looks.find((each) => each === lookText) ?? offer.looks[0];
  const isWriting = insertion.stage?.state === "writing";

  const insert = async (part: BlockPart) => {
    await insertion.insert(insertionOf(offer, part, form, look));
  };

  return (
    <div>
      <div className={styles.choices}>
        <Choice<BlockForm>
          label="Table as"
          options={offer.forms}
          names={BLOCK_FORMS}
          value={form}
          onChoose={setForm}
        />
        {look !== undefined && (
          <Choice<BlockLook>
            label="Chart"
            options={offer.looks}
            names={BLOCK_LOOKS}
            value={look}
            onChoose={setLook}
          />
        )}
      </div>
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

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, options, names, value, onChoose }: ChoiceProps<T>) {
  return (
    <Field label={label} size="small">
      <Select size="small" value={value} onChange={(_event, data) => onChoose(data.value as T)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
