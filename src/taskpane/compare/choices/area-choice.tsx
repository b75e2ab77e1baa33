import { useMemo } from "react";
import { knownArea } from "../../../core/catalogue/areas";
import { ownNameTrouble } from "../../../plans/sheet/definition/own-name";
import { templateOf } from "../../../plans/sheet/templates";
import { Picker } from "../../shared/choosing/picker";
import { areasForOne } from "./area-options";
import type { ChoiceProps } from "./choice-props";
import { ownFigures } from "./figures";
import { AreasPicker } from "./areas-picker";
import { withGroup, type OwnGroup } from "../groups/own-groups";
import { SaveGroup } from "../groups/save-group";

export interface AreaChoiceProps extends ChoiceProps {
  readonly groups: readonly OwnGroup[];
  readonly onGroups: (groups: readonly OwnGroup[]) => void;
}

/** The areas of a sheet: one, two, or a list that groups can be added to. */
export function AreaChoice({ definition, figures, onChange, groups, onGroups }: AreaChoiceProps) {
  const { areas } = definition;
  const { most } = templateOf(definition.template).takes.areas;
  const within = ownFigures(figures);
  const single = useMemo(() => areasForOne(within), [within]);
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
      <AreasPicker
        label="Areas"
        areas={areas}
        onAreas={(chosen) => onChange({ ...definition, areas: chosen })}
        groups={groups}
        within={within}
      />
      <SaveGroup
        opener="Save these areas as a group"
        // Groups serve all sheets, and know no words of a table.
        areas={areas.filter((code) => knownArea(code) !== undefined)}
        groups={groups}
        onGroups={onGroups}
        troubleOf={({ name }) => ownNameTrouble(name)}
        onSave={(group) => {
          onGroups(withGroup(groups, group));
          return `${group.name} is saved and can be chosen among the areas.`;
        }}
      />
    </>
  );
}

/** The areas with another one at a place; where it was the other of the two, they change places. */
export function withPlace(areas: readonly string[], at: number, code: string): readonly string[] {
  const before = areas[at];
  return areas.map((each, place) => (place === at ? code : each === code ? (before ?? each) : each));
}
