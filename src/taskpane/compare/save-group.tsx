import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ChosenList } from "../explore/chosen-list";
import { singleAreas, withGroup, withoutGroup, type OwnGroup } from "./own-groups";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0 } },
  told: { ":empty": { display: "none" } },
});

export interface SaveGroupProps {
  readonly areas: readonly string[];
  readonly groups: readonly OwnGroup[];
  readonly onGroups: (groups: readonly OwnGroup[]) => void;
}

/** Saves the chosen areas under a name, and lists the groups that were saved so. */
export function SaveGroup({ areas, groups, onGroups }: SaveGroupProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [told, setTold] = useState("");
  const codes = singleAreas(areas);

  const save = () => {
    const wanted = name.trim();
    if (wanted === "" || codes.length === 0) return;
    onGroups(withGroup(groups, { name: wanted, areas: codes }));
    setTold(`${wanted} is saved and can be chosen among the areas.`);
    setName("");
  };

  return (
    <>
      <div>
        <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Save these areas as a group
        </Button>
      </div>
      {isOpen && (
        <>
          <div className={styles.row}>
            <Field label="Name of the group" size="small" className={styles.name}>
              <Input
                size="small"
                className={styles.input}
                value={name}
                onChange={(_event, { value }) => setName(value)}
                onKeyDown={({ key }) => key === "Enter" && save()}
              />
            </Field>
            <Button
              size="small"
              disabledFocusable={name.trim() === "" || codes.length === 0}
              title={codes.length === 0 ? "Choose areas first" : `${codes.length} areas`}
              onClick={save}
            >
              Save
            </Button>
          </div>
          {groups.length > 0 && (
            <ChosenList
              title="Your groups"
              chosen={groups.map((group) => ({ code: group.name, label: group.name }))}
              onRemove={(gone) => {
                onGroups(withoutGroup(groups, gone));
                setTold(`${gone} is removed; sheets keep its areas.`);
              }}
            />
          )}
        </>
      )}
      {/* Always there, because only a change inside a region is announced. */}
      <Caption1 role="status" className={styles.told}>
        {told}
      </Caption1>
    </>
  );
}
