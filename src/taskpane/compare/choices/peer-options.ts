import { singleCodes } from "../../../core/asking/single-areas";
import { ownPeersTrouble, type OwnPeers, type Peers } from "../../../plans/sheet/definition/own-peers";
import type { ChoiceGroup, ChoiceOption } from "../../shared/choosing/choice-option";
import { peerGroups } from "./area-options";
import { OWN_GROUP, ownGroupOptions, YOUR_GROUPS, type OwnGroup } from "../groups/own-groups";

/** Stands before the name of a group that only the definition has as it is. */
const OF_DEFINITION = "kept:";

/** What can be compared with, the user's own groups first; what cannot be is greyed, with the reason. */
export function peerOptions(peers: Peers, groups: readonly OwnGroup[]): readonly ChoiceGroup[] {
  const saved = ownGroupOptions(groups).flatMap(({ options }) => options);
  const own = [
    ...(typeof peers === "string" || isSaved(peers, groups) ? [] : [keptOption(peers)]),
    ...groups.map(asPeers).flatMap((group, at) => saved.slice(at, at + 1).map(greyedIfTroubled(group))),
  ];
  return [...(own.length > 0 ? [{ title: YOUR_GROUPS, options: own }] : []), ...peerGroups()];
}

/** The option that stands for the peers of a definition. */
export function peerOptionOf(peers: Peers, groups: readonly OwnGroup[]): string {
  if (typeof peers === "string") return peers;
  return `${isSaved(peers, groups) ? OWN_GROUP : OF_DEFINITION}${peers.name}`;
}

/** The peers that an option stands for, where they were others before. */
export function peersOfOption(option: string, before: Peers, groups: readonly OwnGroup[]): Peers {
  if (option.startsWith(OF_DEFINITION)) return before;
  const group = groups.find(({ name }) => `${OWN_GROUP}${name}` === option);
  return group ? asPeers(group) : option;
}

/** Whether the user's groups have these peers as they are; else one was changed or removed since they were chosen. */
const isSaved = (peers: OwnPeers, groups: readonly OwnGroup[]): boolean =>
  groups.map(asPeers).some(({ name, areas }) => name === peers.name && areas.join() === peers.areas.join());

const asPeers = ({ name, areas }: OwnGroup): OwnPeers => ({ name, areas: singleCodes(areas) });

const keptOption = ({ name, areas }: OwnPeers): ChoiceOption => ({
  value: `${OF_DEFINITION}${name}`,
  label: `${name} (as in this sheet)`,
  note: areas.join(", "),
  disabled: false,
  about: areas.join(" "),
});

const greyedIfTroubled =
  (group: OwnPeers) =>
  (option: ChoiceOption): ChoiceOption => {
    const trouble = ownPeersTrouble(group);
    return trouble === undefined ? option : { ...option, note: trouble, disabled: true };
  };
