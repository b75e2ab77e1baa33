import { NameIndex, unknownName } from "../names/name-index";
import type { Dataset } from "../figures/dataset";
import { invalid, type Refusal } from "../refusal";
import { bibtexEntry, escapeTex } from "./bibtex-entry";

export const CITATION_STYLES = ["text", "short", "bibtex", "url"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

const styles = new NameIndex<CitationStyle>();
for (const style of CITATION_STYLES) styles.add(style, [style]);

/** The style with this name. */
export const findCitationStyle = (text: string): CitationStyle | Refusal =>
  styles.find(text) ??
  invalid(unknownName("citation style", text, styles, `Known: ${CITATION_STYLES.join(", ")}.`));

/** How a dataset is cited: a line of text, that line without tables, licence and address, a BibTeX entry, or its address. */
export function cite(dataset: Dataset, style: CitationStyle): string {
  const { producer, year, publication, tables, edition, licence, url, title } = dataset.entry;
  if (style === "url") return url;
  if (style === "short") return `${acronyms(producer)} (${year}), ${title}`;
  if (style === "text") {
    const where = [publication, tables, edition].filter((part) => part !== "").join(", ");
    return `${producer} (${year}). ${title}. ${where}. ${licence.name}. ${url}`;
  }
  return bibtexEntry("misc", dataset.id, [
    ["author", `{${escapeTex(producer)}}`],
    ["title", `{${escapeTex(title)}}`],
    ["howpublished", escapeTex([publication, tables].filter((part) => part !== "").join(", "))],
    ["edition", escapeTex(edition)],
    ["year", String(year)],
    ["note", escapeTex(licence.name)],
    ["url", url],
  ]);
}

/** Producers by the short names that stand beside or before their full ones. */
const acronyms = (producers: string): string =>
  producers
    .split("; ")
    .map((producer) => /\(([A-Z]{2,})\)/.exec(producer)?.[1] ?? producer.replace(/ \(.*\)$/, ""))
    .join(", ");
