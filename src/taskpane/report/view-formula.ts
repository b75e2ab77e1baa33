import { listed } from "../../core/words/readable";
import type { EntryFilter } from "../shared/entries/entry-filter";
import { chosenOf } from "../shared/entries/entry-filter";
import type { View } from "./report-state";

/** The formula that comes nearest to what is on screen. */
export interface ViewFormula {
  readonly formula: string;
  /** Ids of the entries that it gives. */
  readonly gives: readonly string[];
  /** In what rows, where an entry is more than one. */
  readonly rows?: string;
  /** Why that may differ from the screen, as the end of a sentence. */
  readonly because: string;
}

/** What an entry is called: one, and several. */
export type Noun = readonly [one: string, several: string];

/** Says what a formula will show beside what is on screen. */
export function formulaNote(
  { gives, rows, because }: ViewFormula,
  shown: readonly string[],
  noun: Noun,
): string {
  const given = new Set(gives);
  const inRows = rows === undefined ? "" : `, ${rows}`;
  if (given.size !== shown.length || !shown.every((id) => given.has(id))) {
    return `It gives ${countedNoun(given.size, noun)}${inRows}, not the ${shown.length} on screen: ${because}.`;
  }
  return `It gives ${given.size === 1 ? `this ${noun[0]}` : `these ${countedNoun(given.size, noun)}`}${inRows}.`;
}

/** `1 policy`, `31 policies`. */
export const countedNoun = (count: number, [one, several]: Noun): string =>
  `${count} ${count === 1 ? one : several}`;

/** The reason that a function has no argument for the search, where one was made, and for these filters. */
export function withoutArgument<T>(view: View, filters: readonly EntryFilter<T>[]): string {
  const unknown = filters.filter((filter) => chosenOf(filter, view.filters) !== undefined);
  const search = view.text.trim() === "" ? [] : ["the search"];
  return `the function has no argument for ${listed([...search, ...unknown.map(({ label }) => label.toLowerCase())], "or")}`;
}
