import { useMemo } from "react";
import type { SheetDefinition } from "../../workbook/sheet/definition";
import { templateOf } from "../../workbook/sheet/templates";
import { ChosenList } from "../explore/chosen-list";
import { Picker } from "../explore/picker";
import { areaLabel } from "../explore/query-in-words";
import { manyAreas, oneArea } from "./area-options";
import { areasOfOptions, ownGroupOptions, type OwnGroup } from "./own-groups";
import { SaveGroup } from "./save-group";

export interface AreaChoiceProps {
  readonly definition: SheetDefinition;
  readonly onChange: (definition: SheetDefinition) => void;
  readonly groups: readonly OwnGroup[];
  readonly onGroups: (groups: readonly OwnGroup[]) => void;
}

/** The areas of a sheet: one, two, or a list that groups can be added to. */
export function AreaChoice({ definition, onChange, groups, onGroups }: AreaChoiceProps) {
  const { areas } = definition;
  const { most } = templateOf(definition.template).takes.areas;
  const single = useMemo(() => oneArea(), []);
  const several = useMemo(() => [...ownGroupOptions(groups), ...manyAreas()], [groups]);
  if (most === 0) return null;
  if (most <= 2) {
    return ["Area", "Compared with"].slice(0, most).map((label, at) => (
      <Picker
        key={label}
        label={label}
        groups={single}
        chosen={areas.slice(at, at + 1)}
        onChoose={([code]) => {
          if (code !== undefined) onChange({ ...definition, areas: withPlace(areas, at, code) });
        }}
      />
    ));
  }
  return (
    <>
      <Picker
        label="Areas"
        several
        placeholder="Add a country or group"
        groups={several}
        chosen={areas}
        onChoose={(chosen) => onChange({ ...definition, areas: areasOfOptions(chosen, groups) })}
      />
      {areas.length > 0 && (
        <ChosenList
          title="Areas chosen"
          chosen={areas.map((code) => ({ code, label: areaLabel(code) }))}
          onRemove={(code) => onChange({ ...definition, areas: areas.filter((each) => each !== code) })}
        />
      )}
      <SaveGroup areas={areas} groups={groups} onGroups={onGroups} />
    </>
  );
}

/** The areas with another one at a place; where it was the other of the two, they change places. */
export function withPlace(areas: readonly string[], at: number, code: string): readonly string[] {
  const before = areas[at];
  return areas.map((each, place) => (place === at ? code : each === code ? (before ?? each) : each));
}
