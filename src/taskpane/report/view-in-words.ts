import type { EntryFilter } from "../shared/entries/entry-filter";
import { chosenOf } from "../shared/entries/entry-filter";
import type { View } from "./report-state";
import { countedNoun, type Noun } from "./view-formula";

interface ShownEntries<T> {
  readonly noun: Noun;
  readonly filters: readonly EntryFilter<T>[];
  readonly view: View;
  readonly shown: number;
  readonly all: number;
}

/** Which entries are on screen: `2 of 31 policies: technology Big Data; search “data”`. */
export function viewInWords<T>({ noun, filters, view, shown, all }: ShownEntries<T>): string {
  const chosen = filters.flatMap((filter) => {
    const option = filter.options.find(({ value }) => value === chosenOf(filter, view.filters));
    return option ? `${filter.label.toLowerCase()} ${option.label}` : [];
  });
  const typed = view.text.trim();
  const narrowed = [...chosen, ...(typed === "" ? [] : [`search “${typed}”`])];
  const count = shown === all ? `All ${countedNoun(all, noun)}` : `${shown} of ${countedNoun(all, noun)}`;
  return narrowed.length === 0 ? count : `${count}: ${narrowed.join("; ")}`;
}
