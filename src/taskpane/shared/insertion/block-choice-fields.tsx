import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { BlockForm } from "../../../plans/blocks/block";
import {
  BLOCK_FORMS,
  BLOCK_LOOKS,
  BLOCK_SCALES,
  type BlockLook,
  type BlockOffer,
  type BlockScale,
} from "./block-offer";
import type { BlockChoices } from "./use-block-choices";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    // However long its options are, a choice is as wide as its place.
    "& > *": { minWidth: 0 },
    "& select": { minWidth: 0, width: "100%" },
  },
});

interface BlockChoiceFieldsProps {
  readonly offer: BlockOffer;
  readonly choices: BlockChoices;
}

/** In which form and with which look figures are inserted, to be chosen. */
export function BlockChoiceFields({ offer, choices }: BlockChoiceFieldsProps) {
  const styles = useStyles();
  const { form, setForm, look, setLook, scale, setScale } = choices;
  return (
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
      {scale !== undefined && (
        <Choice<BlockScale>
          label="Scale"
          options={offer.scales ?? []}
          names={BLOCK_SCALES}
          value={scale}
          onChoose={setScale}
        />
      )}
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
