import { useMemo } from "react";
import type { OwnDataset } from "../../../core/own/own-dataset";
import { ChosenList } from "../../shared/choosing/chosen-list";
import { Picker } from "../../shared/choosing/picker";
import { areaLabel } from "../../shared/choosing/area-label";
import { areasForMany } from "./area-options";
import { areasOfOptions, ownGroupOptions, type OwnGroup } from "../groups/own-groups";

interface AreasPickerProps {
  readonly label: string;
  /** Codes of areas and groups. */
  readonly areas: readonly string[];
  readonly onAreas: (areas: readonly string[]) => void;
  readonly groups: readonly OwnGroup[];
  /** The user's own figures, whose areas are chosen from. */
  readonly within?: OwnDataset | undefined;
}

/** A list of areas, to which groups, the user's own too, can be added. */
export function AreasPicker({ label, areas, onAreas, groups, within }: AreasPickerProps) {
  const options = useMemo(() => [...ownGroupOptions(groups), ...areasForMany(within)], [groups, within]);
  return (
    <>
      <Picker
        label={label}
        several
        placeholder="Add a country or group"
        groups={options}
        chosen={areas}
        onChoose={(chosen) => onAreas(areasOfOptions(chosen, groups))}
      />
      {areas.length > 0 && (
        <ChosenList
          title={`${label} chosen`}
          chosen={areas.map((code) => ({ code, label: areaLabel(code, within) }))}
          onRemove={(code) => onAreas(areas.filter((each) => each !== code))}
        />
      )}
    </>
  );
}
