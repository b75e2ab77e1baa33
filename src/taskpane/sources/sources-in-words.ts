import type { Source } from "./source";

/** How many sources there are, or match: `16 datasets, the preferred first, and the report`. */
export function sourcesInWords(shown: readonly Source[], all: readonly Source[]): string {
  if (shown.length === 0) return "No source matches.";
  if (shown.length < all.length) return `${shown.length} of ${all.length} sources match`;
  const datasets = all.filter(({ dataset }) => dataset !== null).length;
  return `${datasets} datasets, the preferred first, and the report`;
}
