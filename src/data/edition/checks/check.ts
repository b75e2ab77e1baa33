import type { Observations } from "../make/observations";

/** A dataset, as its checks see it. */
export interface Dataset {
  readonly observations: Observations;
  readonly areas: readonly string[];
  readonly codes: readonly string[];
  readonly series: readonly string[];
  readonly countries: ReadonlySet<string>;
  readonly membersOf: (group: string) => readonly string[];
}

/** Says where a sum does not hold, if it does not. */
export type Check = (dataset: Dataset) => string | undefined;

/** The sum of what is known. */
export const sum = (values: readonly number[]): number =>
  values.filter((value) => !Number.isNaN(value)).reduce((total, value) => total + value, 0);

/** The first reason that any cell gives. */
export function firstReason(
  dataset: Dataset,
  axes: { readonly codes: readonly string[]; readonly areas: readonly string[] },
  reason: (cell: {
    readonly series: string;
    readonly code: string;
    readonly area: string;
    readonly year: number;
  }) => string | undefined,
): string | undefined {
  for (const series of dataset.series)
    for (const code of axes.codes)
      for (const area of axes.areas)
        for (const year of dataset.observations.years) {
          const found = reason({ series, code, area, year });
          if (found !== undefined) return found;
        }
  return undefined;
}
