import { areaOf, findArea } from "../../../core/catalogue/areas";
import { orThrow } from "../../../core/refusal";
import { areaInCell } from "./names-in-cells";
import { ownNameTrouble } from "./own-name";

/** A group of the user's own to compare with. */
export interface OwnPeers {
  readonly name: string;
  /** Codes of areas, none of them a group. */
  readonly areas: readonly string[];
}

/** Code of a group or aggregate whose members are compared with, "" for none; or a group of the user's own. */
export type Peers = string | OwnPeers;

const MOST_PEERS = 60;

/** Why a group of the user's cannot be compared with, as a sentence; undefined where it can. */
export function ownPeersTrouble({ name, areas }: OwnPeers): string | undefined {
  const group = areas.find((code) => areaOf(code).kind === "group");
  if (areas.length === 0) return `The group “${name}” has no areas.`;
  if (areas.length > MOST_PEERS) {
    return `The group “${name}” has ${areas.length} areas; a peer group takes ${MOST_PEERS} at most.`;
  }
  if (group !== undefined)
    return `The group “${name}” holds another group, ${group}; name its members instead.`;
  return ownNameTrouble(name);
}

/** A peer group as a cell names it. */
export const peersInCell = (peers: Peers): string =>
  typeof peers === "string" ? areaInCell(orThrow(findArea(peers))) : peers.name;
