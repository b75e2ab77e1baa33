import type { BundledDataset } from "../../core/figures/bundled-dataset";
import type { Dataset } from "../../core/figures/dataset";
import { datasets } from "../../core/figures/store";
import { cite, type CitationStyle } from "../../core/provenance/cite";
import { citeReport, reportPublication } from "../../core/provenance/cite-report";
import { DOMAIN_NAMES, type SourceDomain } from "./domain-names";

/** What figures and texts come from: a dataset, or the report itself. */
export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly domain: SourceDomain;
  readonly remarks: readonly string[];
  readonly producer: string;
  /** Further words by which it is found. */
  readonly about: string;
  readonly cite: (style: CitationStyle) => string;
  /** Null for the report. */
  readonly dataset: Dataset | null;
}

const sourceOf = (dataset: BundledDataset): CitedSource => {
  const { id, entry, firstYear, lastYear } = dataset;
  const names = [...entry.codes, ...entry.series].flatMap((each) =>
    "name" in each ? [each.code, each.name] : [each.code],
  );
  return {
    id,
    title: entry.title,
    domain: entry.domain,
    remarks: [id, DOMAIN_NAMES[entry.domain], `${firstYear} to ${lastYear}`],
    producer: entry.producer,
    about: [
      entry.measures,
      entry.fit,
      entry.publication,
      entry.licence.name,
      entry.attribution,
      ...names,
    ].join(" "),
    cite: (style) => cite(dataset, style),
    dataset,
  };
};

const { title, producer, date, doi, licence } = reportPublication;

/** Every dataset in the order of preference, then the report. */
export const sources: readonly CitedSource[] = [
  ...datasets.map(sourceOf),
  {
    id: "report",
    title: "The report",
    domain: "report",
    remarks: [title, date],
    producer,
    about: `${title} ${doi} ${licence.name} policies facts statements flags`,
    cite: citeReport,
    dataset: null,
  },
];
