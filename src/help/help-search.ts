import MiniSearch from "minisearch";
import type { SearchEntry } from "./make-help";

/** The pages that a text is about, best first; typing errors are forgiven, and a word need not be typed to its end. */
export function helpSearch(entries: readonly SearchEntry[]): (text: string) => readonly SearchEntry[] {
  const index = new MiniSearch<SearchEntry>({
    idField: "file",
    fields: ["title", "summary", "words"],
    searchOptions: {
      boost: { title: 6, summary: 3 },
      prefix: true,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      combineWith: "AND",
    },
  });
  index.addAll(entries);
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  return (text) => index.search(text).flatMap(({ id }) => byFile.get(String(id)) ?? []);
}
