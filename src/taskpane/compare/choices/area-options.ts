import { areas, knownArea, type Area } from "../../../core/catalogue/areas";
import type { Dataset } from "../../../core/figures/dataset";
import { areaGroups } from "../../shared/choosing/area-groups";
import { MEMBERS } from "../../shared/choosing/area-label";
import type { ChoiceGroup } from "../../shared/choosing/choice-option";

/** Every area and group, or those that a table of the user's own has. */
export const areasForMany = (within?: Dataset): readonly ChoiceGroup[] => areaGroups(within);

/** What can be chosen where there is room for one area: groups are none. */
export const areasForOne = (within?: Dataset): readonly ChoiceGroup[] =>
  areaGroups(within)
    .map(({ title, options }) => ({
      title,
      options: options.filter(
        ({ value }) => !value.startsWith(MEMBERS) && knownArea(value)?.kind !== "group",
      ),
    }))
    .filter(({ options }) => options.length > 0);

/** What has members to compare with: groups, and aggregates by their countries. */
export const peerGroups = (): readonly ChoiceGroup[] => [
  { title: "Groups", options: withMembers("group") },
  { title: "Members of aggregates", options: withMembers("aggregate") },
];

const withMembers = (wanted: Area["kind"]) =>
  areas
    .filter(({ kind, members }) => kind === wanted && members.length > 0)
    .map(({ code, name, members, aliases }) => ({
      value: code,
      label: name,
      note: members.length > 12 ? `${members.length} countries` : members.join(", "),
      disabled: false,
      about: [code, ...aliases].join(" "),
    }));
