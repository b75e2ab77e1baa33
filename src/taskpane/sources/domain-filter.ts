import type { EntryFilter } from "../shared/entries/entry-filter";
import { DOMAIN_NAMES } from "./domain-names";
import type { Source } from "./source";

/** Narrows the sources to one domain. */
export const domainFilter: EntryFilter<Source> = {
  id: "domain",
  label: "Domain",
  all: "All domains",
  options: Object.entries(DOMAIN_NAMES).map(([value, label]) => ({ value, label })),
  matches: ({ domain }, value) => domain === value,
};
