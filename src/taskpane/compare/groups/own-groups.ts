import { areaNamed } from "../../../core/asking/names";
import { areaOf } from "../../../core/catalogue/areas";
import { normalise } from "../../../core/names/normalise";
import { isFound } from "../../../core/refusal";
import { MEMBERS } from "../../shared/choosing/area-label";
import type { ChoiceGroup } from "../../shared/choosing/choice-option";

/** Areas that the user saved under a name, to be chosen together. */
export interface OwnGroup {
  readonly name: string;
  /** Codes of areas, none of them a group. */
  readonly areas: readonly string[];
}

/** Stands before the name of an own group among the options. */
export const OWN_GROUP = "own:";

/** What own groups stand under among the options. */
export const YOUR_GROUPS = "Your groups";

/** So many groups of so many areas are read back at the most, under names of so many letters. */
const MOST_GROUPS = 200;
const MOST_AREAS = 300;
const LONGEST_NAME = 100;

/** Reads groups back; areas that are no longer known are left out, and so are groups without any. */
export const readGroups = (text: string): readonly OwnGroup[] =>
  (listIn(text) ?? [])
    .slice(0, MOST_GROUPS)
    .flatMap(groupIn)
    .filter(({ areas }) => areas.length > 0);

/** Whether nothing would be left out. */
export function areGroupsWhole(text: string): boolean {
  const found = listIn(text);
  return found !== undefined && writeGroups(readGroups(text)) === JSON.stringify(found);
}

function listIn(text: string): readonly unknown[] | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function groupIn(found: unknown): readonly OwnGroup[] {
  const { name, areas } = Object(found) as { readonly name?: unknown; readonly areas?: unknown };
  if (typeof name !== "string" || name === "" || name.length > LONGEST_NAME || !Array.isArray(areas))
    return [];
  const known = areas
    .slice(0, MOST_AREAS)
    .filter((code): code is string => typeof code === "string" && isFound(areaNamed(code)));
  return [{ name, areas: known }];
}

export const writeGroups = (groups: readonly OwnGroup[]): string => JSON.stringify(groups);

/** With a group added, in place of one that has the same name. */
export const withGroup = (groups: readonly OwnGroup[], group: OwnGroup): readonly OwnGroup[] =>
  [...withoutGroup(groups, group.name), group].sort((a, b) => a.name.localeCompare(b.name, "en"));

export const withoutGroup = (groups: readonly OwnGroup[], name: string): readonly OwnGroup[] =>
  groups.filter((group) => normalise(group.name) !== normalise(name));

/** The groups as options to choose from; none where there are none. */
export const ownGroupOptions = (groups: readonly OwnGroup[]): readonly ChoiceGroup[] =>
  groups.length === 0
    ? []
    : [
        {
          title: YOUR_GROUPS,
          options: groups.map(({ name, areas }) => ({
            value: `${OWN_GROUP}${name}`,
            label: name,
            note: areas.join(", "),
            disabled: false,
            about: areas.join(" "),
          })),
        },
      ];

/** Chosen options as codes of areas and groups, each once: own groups and members of aggregates become their countries. */
export const areasOfOptions = (
  options: readonly string[],
  groups: readonly OwnGroup[],
): readonly string[] => [
  ...new Set(
    options.flatMap((option) => {
      if (option.startsWith(MEMBERS)) return areaOf(option.slice(MEMBERS.length)).members;
      if (!option.startsWith(OWN_GROUP)) return [option];
      return groups.find(({ name }) => `${OWN_GROUP}${name}` === option)?.areas ?? [];
    }),
  ),
];
