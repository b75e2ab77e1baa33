import { forgivingSearch } from "../shared/forgiving-search";
import { DOMAIN_NAMES } from "./domain-names";
import type { Source } from "./source";

/** A search over sources: all of them in their order for no text, else those that match, best first. */
export function searchSources(sources: readonly Source[]): (text: string) => readonly Source[] {
  const search = forgivingSearch(sources, {
    title: { of: ({ title }) => title, boost: 6 },
    id: { of: ({ id }) => id, boost: 6 },
    producer: { of: ({ producer }) => producer, boost: 3 },
    domain: { of: ({ domain }) => DOMAIN_NAMES[domain], boost: 3 },
    about: { of: ({ about }) => about },
  });
  return (text) => search(text).found;
}
