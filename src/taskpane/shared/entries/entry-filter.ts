/** A way to narrow a list: one of several values. */
export interface EntryFilter<T> {
  readonly id: string;
  /** Name of the control. */
  readonly label: string;
  /** What no choice means: `All technologies`. */
  readonly all: string;
  readonly options: readonly FilterOption[];
  readonly matches: (entry: T, value: string) => boolean;
}

interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** Options whose value is their label. */
export const plainOptions = (values: readonly (string | number)[]): readonly FilterOption[] =>
  values.map((value) => ({ value: String(value), label: String(value) }));

/** The value chosen of a filter; a value that it does not have counts as none. */
export function chosenOf<T>(
  { id, options }: EntryFilter<T>,
  chosen: Readonly<Record<string, string>>,
): string | undefined {
  const value = chosen[id];
  return options.some((option) => option.value === value) ? value : undefined;
}

/** The entries that match every filter that is set. */
export function applyFilters<T>(
  entries: readonly T[],
  filters: readonly EntryFilter<T>[],
  chosen: Readonly<Record<string, string>>,
): readonly T[] {
  return filters.reduce<readonly T[]>((left, filter) => {
    const value = chosenOf(filter, chosen);
    return value === undefined ? left : left.filter((entry) => filter.matches(entry, value));
  }, entries);
}
