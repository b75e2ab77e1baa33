import { useMemo, useState } from "react";
import { ownPeersTrouble } from "../../../plans/sheet/definition/own-peers";
import { Picker } from "../../shared/choosing/picker";
import type { AreaChoiceProps } from "./area-choice";
import { AreasPicker } from "./areas-picker";
import { withGroup } from "../groups/own-groups";
import { peerOptionOf, peerOptions, peersOfOption } from "./peer-options";
import { SaveGroup } from "../groups/save-group";

/** The group that an area is compared with: a built-in one, or one of the user's, which can be made here. */
export function PeerChoice({ definition, onChange, groups, onGroups }: AreaChoiceProps) {
  const { peers } = definition;
  const [areas, setAreas] = useState<readonly string[]>([]);
  const options = useMemo(() => peerOptions(peers, groups), [peers, groups]);
  return (
    <>
      <Picker
        label="Peer group"
        groups={options}
        chosen={[peerOptionOf(peers, groups)]}
        onChoose={([option]) => {
          if (option === undefined) return;
          onChange({ ...definition, peers: peersOfOption(option, peers, groups) });
        }}
      />
      <SaveGroup
        opener="Make a group of your own"
        areas={areas}
        groups={groups}
        onGroups={onGroups}
        troubleOf={ownPeersTrouble}
        onSave={(group) => {
          onGroups(withGroup(groups, group));
          onChange({ ...definition, peers: group });
          setAreas([]);
          return `${group.name} is saved and is now the peer group.`;
        }}
      >
        <AreasPicker label="Areas of the group" areas={areas} onAreas={setAreas} groups={groups} />
      </SaveGroup>
    </>
  );
}
