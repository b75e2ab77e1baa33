import { singleCodes } from "../../../core/asking/single-areas";
import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { ChosenList } from "../../shared/choosing/chosen-list";
import { counted } from "../../shared/counted";
import { withoutGroup, YOUR_GROUPS, type OwnGroup } from "./own-groups";

const useStyles = makeStyles({
  making: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  saved: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  told: { ":empty": { display: "none" } },
});

interface SaveGroupProps {
  /** What the button says that opens it. */
  readonly opener: string;
  /** Codes of what the group is to be made of, groups among them. */
  readonly areas: readonly string[];
  readonly groups: readonly OwnGroup[];
  readonly onGroups: (groups: readonly OwnGroup[]) => void;
  /** Why a group cannot be saved, as a sentence. */
  readonly troubleOf: (group: OwnGroup) => string | undefined;
  /** Saves a group, and says what became of it. */
  readonly onSave: (group: OwnGroup) => string;
  /** Where the areas are chosen, unless they are above. */
  readonly children?: ReactNode;
}

/** Saves areas under a name, and lists the groups that were saved so. */
export function SaveGroup(props: SaveGroupProps) {
  const { opener, areas, groups, onGroups, troubleOf, onSave, children } = props;
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [trouble, setTrouble] = useState<string>();
  const [told, setTold] = useState("");
  const codes = singleCodes(areas);

  const save = () => {
    const wanted = { name: name.trim().replaceAll(/\s+/g, " "), areas: codes };
    if (wanted.name === "" || codes.length === 0) return;
    const found = troubleOf(wanted);
    setTrouble(found);
    setTold("");
    if (found !== undefined) return;
    setTold(onSave(wanted));
    setName("");
  };

  return (
    <>
      <div>
        <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {opener}
        </Button>
      </div>
      {isOpen && (
        <div role="group" aria-label={opener} className={styles.making}>
          {children}
          <Field
            label="Name of the group"
            size="small"
            {...(trouble === undefined ? {} : { validationState: "error", validationMessage: trouble })}
          >
            {(field) => (
              <div className={styles.row}>
                <Input
                  {...field}
                  size="small"
                  className={styles.input}
                  value={name}
                  onChange={(_event, { value }) => {
                    setName(value);
                    setTrouble(undefined);
                  }}
                  onKeyDown={({ key }) => key === "Enter" && save()}
                />
                <Button
                  size="small"
                  disabledFocusable={name.trim() === "" || codes.length === 0}
                  title={codes.length === 0 ? "Choose areas first" : counted(codes.length, "area")}
                  onClick={save}
                >
                  Save
                </Button>
              </div>
            )}
          </Field>
          {groups.length > 0 && (
            <div className={styles.saved}>
              {/* The list has it as its label already. */}
              <Caption1 block aria-hidden>
                {YOUR_GROUPS}
              </Caption1>
              <ChosenList
                title={YOUR_GROUPS}
                chosen={groups.map((group) => ({ code: group.name, label: group.name }))}
                onRemove={(gone) => {
                  onGroups(withoutGroup(groups, gone));
                  setTold(`${gone} is removed; sheets keep its areas.`);
                }}
              />
            </div>
          )}
        </div>
      )}
      {/* Always there, because only a change inside a region is announced. */}
      <Caption1 role="status" className={styles.told}>
        {told}
      </Caption1>
    </>
  );
}
