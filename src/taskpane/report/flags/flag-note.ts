import { report } from "../../../core/figures/report";
import type { FlagEntry } from "../../../data/report";

/** The note of a cell about flags: each by its id, how grave it is, what it says and how to read it. */
export const flagNote = (ids: readonly string[]): string =>
  ids
    .flatMap((id) => report.flags.find((flag) => flag.id === id) ?? [])
    .map(({ id, severity, title, reading }) => `${id} (${severity}): ${title}. ${sentence(reading)}`)
    .join("\n\n");

/** What a flag of this kind says is about an amount of money. */
export const isAboutAmount = ({ type }: FlagEntry): boolean => /unit|value|base|exchange rate/.test(type);

const sentence = (reading: string): string => (reading === "" ? "" : `How to read it: ${reading}.`);
