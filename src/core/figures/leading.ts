import type { Dataset } from "./dataset";

// The functions and the pane are two scripts on one page.
const page = globalThis as typeof globalThis & { atiLeader?: string };

/** The id of the dataset that the workbook asks before all others; empty for none. */
export const leader = (): string => page.atiLeader ?? "";

/** Asks a dataset before all others from now on, or none. */
export function lead(id: string): void {
  page.atiLeader = id;
}

/** Whether a dataset answers only by name, or where no other does. */
export const standsAside = ({ id, entry }: Dataset): boolean => entry.aside && id !== leader();

/** What is of several datasets in the order of preference, with what is of the leader first. */
export function leaderFirst<T>(things: readonly T[], datasetOf: (thing: T) => Dataset): readonly T[] {
  const id = leader();
  const first = id === "" ? undefined : things.find((thing) => datasetOf(thing).id === id);
  return first === undefined ? things : [first, ...things.filter((thing) => thing !== first)];
}
