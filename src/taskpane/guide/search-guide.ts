import MiniSearch, { type SearchOptions } from "minisearch";
import type { GuideFunction } from "./guide-function";

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

/** A search over functions: all of them in their order for no text, else those that match, best first. */
export function searchGuide(functions: readonly GuideFunction[]): (text: string) => readonly GuideFunction[] {
  const byId = new Map(functions.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<GuideFunction>({
    fields: ["name", "parameters", "description"],
    extractField: (entry, field) =>
      field === "parameters"
        ? entry.parameters.map(({ name, description }) => `${name} ${description}`).join(" ")
        : entry[field as "id" | "name" | "description"],
    searchOptions: {
      boost: { name: 8, description: 2 },
      prefix: true,
    },
  });
  index.addAll(functions);

  return (text) => {
    const query = withoutFormula(text);
    if (query === "") return functions;
    for (const attempt of ATTEMPTS) {
      const found = index.search(query, attempt);
      if (found.length > 0) return found.flatMap(({ id }) => byId.get(id as string) ?? []);
    }
    return [];
  };
}

/** People paste what they typed into the cell: of `=ATI.SHARE(` the word that counts is SHARE. */
const withoutFormula = (text: string): string =>
  text
    .replace(/^\s*=/, "")
    .replace(/\bATI\./gi, "")
    .replace(/(?<=\w)\(.*$/s, "")
    .trim();
