/** What is asked for, as codes. It is kept as text, so codes that a later edition drops must do no harm. */
export interface Query {
  readonly indicator: string;
  /** Areas, groups, and the members of an aggregate as `members:EU27_2020`. */
  readonly areas: readonly string[];
  /** At least one; `SIXTEEN` for all of the report. */
  readonly technologies: readonly string[];
  /** First year; "first" for the first of the dataset, "same" for one year only. Several technologies have one year. */
  readonly from: number | "first" | "same";
  readonly to: number | "latest";
  /** Id of the pinned dataset, or a table of the user's own as `Patents[#All]`; empty for the default one. */
  readonly dataset: string;
}

/** What the room opens with. */
export const FIRST_QUERY: Query = {
  indicator: "SHARE",
  areas: ["KR"],
  technologies: ["BIGDATA"],
  from: "first",
  to: "latest",
  dataset: "",
};

/** One text for one query. */
export const writeQuery = ({ indicator, areas, technologies, from, to, dataset }: Query): string =>
  JSON.stringify([indicator, areas, technologies, from, to, dataset]);

/** Reads a query back; undefined for anything else. */
export function readQuery(text: string): Query | undefined {
  const found = parse(text);
  if (!Array.isArray(found)) return undefined;
  const [indicator, areas, technology, from, to, dataset] = found as readonly unknown[];
  // Queries kept by earlier versions have one technology, as text.
  const technologies: unknown = isText(technology) ? [technology] : technology;
  const known =
    isText(indicator) &&
    isTexts(areas) &&
    isTexts(technologies) &&
    technologies.length > 0 &&
    (from === "first" || from === "same" || isYear(from)) &&
    (to === "latest" || isYear(to)) &&
    isText(dataset);
  return known ? { indicator, areas, technologies, from, to, dataset } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** No code and no name of an area is longer, nor a table's with its headers, and no list that can be chosen. */
const LONGEST_CODE = 300;
const MOST_CODES = 500;

const isText = (found: unknown): found is string => typeof found === "string" && found.length <= LONGEST_CODE;
const isTexts = (found: unknown): found is readonly string[] =>
  Array.isArray(found) && found.length <= MOST_CODES && found.every(isText);
const isYear = (found: unknown): found is number =>
  Number.isInteger(found) && Number(found) >= 1900 && Number(found) <= 2100;
