import { normalise } from "../../../core/names/normalise";
import type { ChoiceGroup, ChoiceOption } from "./choice-option";

/** The options that what is typed is found in. Enter picks the first, so the likeliest must be it; the rest keep their order. */
export function narrowedGroups(groups: readonly ChoiceGroup[], typed: string): readonly ChoiceGroup[] {
  const wanted = normalise(typed);
  if (wanted === "") return groups.filter(({ options }) => options.length > 0);
  const found = groups.map(({ title, options }) => ({
    title,
    options: inOrder(
      options.filter((option) => rankOf(option, wanted) < MISSED),
      (option) => rankOf(option, wanted),
    ),
  }));
  return inOrder(
    found.filter(({ options }) => options.length > 0),
    ({ options: [first] }) => (first ? rankOf(first, wanted) : MISSED),
  );
}

const MISSED = 3;

/** 0 called so, as the United States by "US"; 1 beginning so, as U.S. islands do; 2 only mentioning it. */
function rankOf({ label, value, about }: ChoiceOption, wanted: string): number {
  const names = [label, value].map(normalise);
  if (names.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  return [...names, normalise(about)].some((text) => text.includes(wanted)) ? 2 : MISSED;
}

const inOrder = <T>(items: readonly T[], rank: (item: T) => number): readonly T[] =>
  [...items].sort((one, other) => rank(one) - rank(other));
