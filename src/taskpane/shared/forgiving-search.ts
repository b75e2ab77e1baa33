import MiniSearch, { type SearchOptions } from "minisearch";

/** A part of an entry that is searched, and how much a hit in it counts. */
export interface SearchField<T> {
  readonly of: (entry: T) => string;
  readonly boost?: number;
}

interface SearchResult<T> {
  /** All entries in their order for no text, else those that match, best first. */
  readonly found: readonly T[];
  /** The text, or for a single word the word of the best match that it was taken for. */
  readonly meant: string;
}

// In a word of three letters one typo is too much: every other word would match.
const forgiving = (share: number) => (term: string) => (term.length > 3 ? share : false);

/** From strict to lenient, so that a typo is forgiven only where nothing matches without one. */
const ATTEMPTS: readonly SearchOptions[] = [
  { combineWith: "AND" },
  { combineWith: "AND", fuzzy: forgiving(0.25) },
  // Two letters swapped are two edits, of which a word of five letters must allow for one pair.
  { combineWith: "AND", fuzzy: forgiving(0.4) },
  { combineWith: "OR", fuzzy: forgiving(0.25) },
];

/** A search over entries that forgives typos, case and accents. */
export function forgivingSearch<T>(
  entries: readonly T[],
  fields: Readonly<Record<string, SearchField<T>>>,
): (text: string) => SearchResult<T> {
  const named = Object.entries(fields);
  const index = new MiniSearch<Record<string, string | number>>({
    // No field's name, of which "id" might be one.
    idField: "#",
    fields: named.map(([name]) => name),
    processTerm: (term) => term.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, ""),
    searchOptions: {
      boost: Object.fromEntries(named.map(([name, { boost = 1 }]) => [name, boost])),
      prefix: true,
    },
  });
  index.addAll(
    entries.map((entry, at) => ({
      "#": at,
      ...Object.fromEntries(named.map(([name, { of }]) => [name, of(entry)])),
    })),
  );

  return (text) => {
    const query = text.trim();
    if (query === "") return { found: entries, meant: "" };
    for (const attempt of ATTEMPTS) {
      const hits = index.search(query, attempt);
      const [best] = hits;
      if (!best) continue;
      return {
        found: hits.flatMap(({ id }) => entries[id as number] ?? []),
        meant: /\s/.test(query) ? query : (best.terms[0] ?? query),
      };
    }
    return { found: [], meant: query };
  };
}
