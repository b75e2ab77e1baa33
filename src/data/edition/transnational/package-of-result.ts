import type { PackageJson } from "../../compile/package-json";
import type { Engine } from "./engines";
import { SERIES } from "./read-result";
import { PREFIX, type ResultDataset } from "./dataset-of-result";

export const DATASET = "transnational-patents";

/** Applications are published 18 months after their first priority, so that a year is whole in the third after it. */
const YEARS_UNTIL_WHOLE = 3;

interface Origin {
  readonly producer: string;
  readonly publication: string;
  readonly tables: string;
  readonly licence: { readonly name: string; readonly title: string; readonly path: string };
  readonly path: string;
  readonly attribution: string;
}

const ORIGINS: Readonly<Record<Engine, Origin>> = {
  bigquery: {
    producer: "IFI CLAIMS Patent Services and Google, counted by ATI for Excel",
    publication: "Google Patents Public Data",
    tables: "patents-public-data.patents.publications",
    licence: {
      name: "CC-BY-4.0",
      title: "Creative Commons Attribution 4.0 International (CC BY 4.0)",
      path: "https://creativecommons.org/licenses/by/4.0/",
    },
    path: "https://console.cloud.google.com/marketplace/product/google_patents_public_datasets/google-patents-public-data",
    attribution: "Google Patents Public Data, IFI CLAIMS Patent Services and Google, CC BY 4.0",
  },
  patstat: {
    producer: "European Patent Office, counted by ATI for Excel",
    publication: "PATSTAT Global",
    tables: "tls201, tls204, tls206, tls207, tls209, tls224",
    licence: {
      name: "other-closed",
      title: "Counts made under a licence of PATSTAT",
      path: "https://www.epo.org/en/searching-for-patents/business/patstat",
    },
    path: "https://www.epo.org/en/searching-for-patents/business/patstat",
    attribution: "European Patent Office, PATSTAT Global",
  },
};

/** The description of the dataset; sizes and hashes come last, by `refreshPackage`. */
export function packageOfResult(
  dataset: ResultDataset,
  { engine, order, date }: { readonly engine: Engine; readonly order: number; readonly date: string },
): PackageJson {
  const { producer, publication, tables, licence, path, attribution } = ORIGINS[engine];
  const { years } = dataset.observations;
  const year = Number(date.slice(0, 4));
  return {
    ...{ profile: "tabular-data-package", version: "1.0.0" },
    name: DATASET,
    title: "Transnational patent families, by country of inventor and technology",
    created: `${date}T00:00:00Z`,
    licenses: [licence],
    sources: [{ title: publication, path }],
    contributors: [{ title: producer, role: "author" }],
    resources: [
      resource(
        "observations",
        ["series", "code", "area"],
        [
          ...["series", "code", "area"].map((name) => ({ name, type: "string" })),
          ...years.map((each) => ({
            name: String(each),
            type: dataset.observations.isWhole ? "integer" : "number",
          })),
        ],
      ),
      resource(
        "codes",
        ["code"],
        ["code", "name", "note"].map((name) => ({ name, type: "string" })),
      ),
    ],
    ati: {
      domain: "patents",
      prefix: PREFIX,
      indicators: ["SHARE", "RPA", "PATENTS"],
      order,
      lastComplete: Math.min(years.at(-1) ?? 0, year - YEARS_UNTIL_WHOLE),
      short: "transnational patent families",
      measures:
        "patent families with an application at the EPO or under the PCT (transnational), each once, by country of inventor and year of first priority",
      fit: "what the report counts: comparison of countries, and technologies that no field of WIPO isolates",
      publication,
      tables,
      edition: `counted on ${date}`,
      year,
      attribution: `Source: ${attribution}; counted by ATI for Excel on ${date}, rounded to a tenth.`,
      units: { [SERIES]: "patent families" },
      aside: true,
      cautions: [
        {
          text: "A family is divided among the countries of its inventors; one whose inventors have no country counts in the world alone.",
        },
        { text: "Technologies overlap, and are never added." },
        { text: "Never splice two patent datasets: they count different things, and their levels differ." },
      ],
      breaks: [],
    },
  };
}

interface Field {
  readonly name: string;
  readonly type: string;
}

const resource = (name: string, primaryKey: readonly string[], fields: readonly Field[]) => ({
  ...{ name, path: `${name}.csv`, profile: "tabular-data-resource", encoding: "utf-8" },
  bytes: 0,
  hash: "",
  schema: { fields, missingValues: [""], primaryKey },
});
