import { NameIndex } from "../../../core/names/name-index";
import type { ChoiceGroup, ChoiceOption } from "./choice-option";

/** Between names that are typed together: "Jpan, Germny". */
const BETWEEN = /\s*(?:[,;]|\s(?:and|vs)\s)\s*/i;
/** Shorter ones are near to anything. */
const SHORTEST = 3;

/** The options that were probably meant where none is called so, one for each name that was typed. */
export function nearOptions(groups: readonly ChoiceGroup[], typed: string): readonly ChoiceOption[] {
  const index = new NameIndex<ChoiceOption>();
  for (const option of groups.flatMap(({ options }) => options)) {
    index.add(option, [option.label, option.value, ...option.about.split(" ")]);
  }
  const meant = typed
    .split(BETWEEN)
    .filter(({ length }) => length >= SHORTEST)
    .map((name) => index.find(name) ?? index.find(index.nearest(name) ?? ""));
  return [...new Set(meant)].filter((option) => option !== undefined);
}
