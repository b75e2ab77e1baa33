import {
  Caption1,
  Combobox,
  Field,
  makeStyles,
  Option,
  OptionGroup,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ChoiceGroup } from "./choice-option";
import { narrowedGroups } from "./narrowed-groups";
import { nearOptions } from "./near-options";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  box: { minWidth: 0, width: "100%" },
  list: { maxHeight: "320px" },
  option: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  // A reason must be read, also where the option is greyed.
  note: { color: tokens.colorNeutralForeground2 },
});

interface PickerProps {
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
  readonly chosen: readonly string[];
  readonly several?: boolean;
  readonly placeholder?: string;
  /** Where it stands alone, the list is there at once. */
  readonly startsOpen?: boolean;
  /** Whether the list stays below the box where there is little room, since what holds both is scrolled. */
  readonly isBelow?: boolean;
  readonly onChoose: (chosen: readonly string[]) => void;
  /** Called when the list is closed. */
  readonly onClose?: () => void;
}

/** A list to pick from, narrowed by typing; where nothing is called so, to what is called nearly so. */
export function Picker({
  label,
  groups,
  chosen,
  several = false,
  placeholder,
  startsOpen = false,
  isBelow = false,
  onChoose,
  onClose,
}: PickerProps) {
  const styles = useStyles();
  // Undefined while nothing is typed: then the box shows what is chosen.
  const [typed, setTyped] = useState<string>();
  const found = narrowedGroups(groups, typed ?? "");
  const near = typed === undefined || found.length > 0 ? [] : nearOptions(groups, typed);
  const offered = near.length > 0 ? [{ title: "Did you mean", options: near }] : found;
  const all = groups.flatMap(({ options }) => options);
  const name = several ? "" : (all.find(({ value }) => value === chosen[0])?.label ?? "");

  return (
    <Field label={label} size="small" className={styles.field}>
      <Combobox
        className={styles.box}
        size="small"
        multiselect={several}
        defaultOpen={startsOpen}
        // A portal would take the pane's own measures over and hide the pane.
        inlinePopup
        {...(isBelow ? { positioning: { position: "below", align: "start", pinned: true } as const } : {})}
        {...(placeholder === undefined ? {} : { placeholder })}
        value={typed ?? name}
        selectedOptions={[...chosen]}
        listbox={{ className: styles.list }}
        // What is typed then takes the place of what is chosen.
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setTyped(target.value)}
        onOpenChange={(_event, { open }) => {
          if (open) return;
          setTyped(undefined);
          onClose?.();
        }}
        onOptionSelect={(_event, { selectedOptions }) => {
          setTyped(undefined);
          onChoose(selectedOptions);
        }}
      >
        {offered.map(({ title, options }) => (
          <OptionGroup key={title} label={title}>
            {options.map(({ value, label: text, note, disabled }) => (
              <Option key={value} value={value} text={text} disabled={disabled}>
                <span className={styles.option}>
                  <span>{text}</span>
                  {note !== "" && <Caption1 className={styles.note}>{note}</Caption1>}
                </span>
              </Option>
            ))}
          </OptionGroup>
        ))}
      </Combobox>
    </Field>
  );
}
