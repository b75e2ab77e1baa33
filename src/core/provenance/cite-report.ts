import { bibtexEntry, escapeTex } from "./bibtex-entry";
import type { CitationStyle } from "./cite";

/** The report as a publication: what its rows are taken from. */
export const reportPublication = {
  title: "Advanced Technologies for Industry: South Korea",
  producer: "European Commission",
  date: "June 2021",
  year: 2021,
  doi: "10.2826/09523",
  url: "https://doi.org/10.2826/09523",
  rights: "© European Union, 2021",
  licence: {
    name: "Reuse with the source acknowledged (Commission Decision 2011/833/EU)",
    url: "https://eur-lex.europa.eu/eli/dec/2011/833/oj",
  },
} as const;

/** How the report is cited: a line of text, a BibTeX entry, or its address. */
export function citeReport(style: CitationStyle): string {
  const { title, producer, date, year, doi, url, rights } = reportPublication;
  if (style === "url") return url;
  if (style === "text") return `${producer} (${year}). ${title}. ${date}. ${rights}. ${url}`;
  return bibtexEntry("techreport", "ati-south-korea", [
    ["author", `{${escapeTex(producer)}}`],
    ["title", `{${escapeTex(title)}}`],
    ["institution", escapeTex(producer)],
    ["month", "June"],
    ["year", String(year)],
    ["doi", doi],
    ["note", escapeTex(rights)],
    ["url", url],
  ]);
}
