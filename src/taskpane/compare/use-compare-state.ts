import { useMemo, useState } from "react";
import type { SheetDefinition, TemplateId } from "../../plans/sheet/definition/definition";
import { templateOf } from "../../plans/sheet/templates";
import { useRemembered } from "../shared/use-remembered";
import {
  areDefinitionsWhole,
  readDefinitions,
  withDefinition,
  withTemplate,
  writeDefinitions,
  type RememberedDefinitions,
} from "./remembered-definitions";
import { areGroupsWhole, readGroups, writeGroups, type OwnGroup } from "./groups/own-groups";

export interface CompareState {
  readonly definition: SheetDefinition;
  readonly setDefinition: (definition: SheetDefinition) => void;
  /** Another template, as it was left. */
  readonly setTemplate: (id: TemplateId) => void;
  /** The template's own choices again. */
  readonly reset: () => void;
  readonly groups: readonly OwnGroup[];
  readonly setGroups: (groups: readonly OwnGroup[]) => void;
}

/** The choices for each template and the user's own groups, all kept when the pane closes. */
export function useCompareState(): CompareState {
  const [keptText, remember] = useRemembered("compare.definitions", {
    name: "choices of a template in Compare",
    isWhole: areDefinitionsWhole,
  });
  const [groupsText, setGroups] = useRemembered("compare.groups", {
    name: "a group of yours, or an area of one",
    isWhole: areGroupsWhole,
  });
  // Not read back from the text at each change: a definition without an area, say, is kept while one is chosen.
  const [kept, setKept] = useState(() => readDefinitions(keptText));
  const groups = useMemo(() => readGroups(groupsText), [groupsText]);
  const [definition] = kept;
  const keep = (next: RememberedDefinitions) => {
    setKept(next);
    remember(writeDefinitions(next));
  };
  return {
    definition,
    setDefinition: (next) => keep(withDefinition(kept, next)),
    setTemplate: (id) => keep(withTemplate(kept, id)),
    reset: () => keep(withDefinition(kept, templateOf(definition.template).standard)),
    groups,
    setGroups: (next) => setGroups(writeGroups(next)),
  };
}
