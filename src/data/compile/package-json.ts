import type { Break, Caution } from "../bundle";
import type { DatasetDomain } from "../domains";

/** What the build reads of a `datapackage.json` (Frictionless Data Package, version 1). */
export interface PackageJson {
  readonly name: string;
  readonly title: string;
  readonly created: string;
  readonly licenses: readonly LicenceJson[];
  readonly sources: readonly SourceJson[];
  readonly contributors: readonly { readonly title: string; readonly role: string }[];
  readonly resources: readonly ResourceJson[];
  /** Only on datasets: what the add-in wants to know beyond the standard. */
  readonly ati?: AtiJson;
}

export interface LicenceJson {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

export interface SourceJson {
  readonly title: string;
  readonly path: string;
}

export interface ResourceJson {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

export interface AtiJson {
  readonly domain: DatasetDomain;
  readonly prefix: string;
  readonly indicators: readonly string[];
  /** Place in the order of preference over all datasets. */
  readonly order: number;
  readonly lastComplete: number | null;
  /** As a sentence names it. */
  readonly short: string;
  readonly measures: string;
  readonly fit: string;
  readonly publication: string;
  readonly tables: string;
  readonly edition: string;
  readonly year: number;
  readonly attribution: string;
  readonly cautions: readonly Caution[];
  readonly breaks: readonly Break[];
  /** Unit of each series, in the order in which the series are kept. */
  readonly units: Readonly<Record<string, string>>;
  /** Areas that the producer does not give and the build sums from its economies. */
  readonly sums?: readonly string[];
  /** Id of the bundled dataset that is an older edition of the same table. */
  readonly newerEditionOf?: string;
  /** Whether it answers only by name, or where no other does; a newer edition always does so. */
  readonly aside?: boolean;
  readonly grants?: boolean;
  readonly favoursHome?: boolean;
}

/** The kind of value that each required key must have; arrays and null are told apart from objects. */
export const PACKAGE_KEYS = {
  name: "string",
  title: "string",
  created: "string",
  licenses: "array",
  sources: "array",
  contributors: "array",
  resources: "array",
} as const satisfies Partial<Record<keyof PackageJson, string>>;

export const ATI_KEYS = {
  domain: "string",
  prefix: "string",
  indicators: "array",
  order: "number",
  lastComplete: "number or null",
  short: "string",
  measures: "string",
  fit: "string",
  publication: "string",
  tables: "string",
  edition: "string",
  year: "number",
  attribution: "string",
  cautions: "array",
  breaks: "array",
  units: "object",
} as const satisfies Partial<Record<keyof AtiJson, string>>;
