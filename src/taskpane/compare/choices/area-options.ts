import { areas, areaOf, type Area } from "../../../core/catalogue/areas";
import { areaGroups } from "../../shared/choosing/area-groups";
import { MEMBERS } from "../../shared/choosing/area-label";
import type { ChoiceGroup } from "../../shared/choosing/choice-option";

/** Every area and group. */
export const areasForMany = (): readonly ChoiceGroup[] => areaGroups(undefined);

/** What can be chosen where there is room for one area: groups are none. */
export const areasForOne = (): readonly ChoiceGroup[] =>
  areaGroups(undefined)
    .map(({ title, options }) => ({
      title,
      options: options.filter(({ value }) => !value.startsWith(MEMBERS) && areaOf(value).kind !== "group"),
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
