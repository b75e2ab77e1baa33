import type { DatasetDomain, Domain } from "./domains";

/**
 * The shape of the compiled figures: what the build makes of the folders beside this file,
 * and all that the core ever reads. `compiled/bundle.ts` holds the one value of this type.
 */
export interface Bundle {
  readonly edition: Edition;
  /** In the order of preference: the first that fits is the default. */
  readonly datasets: readonly DatasetEntry[];
  readonly areas: readonly AreaEntry[];
  readonly areaNames: AreaNames;
  readonly nearAreas: readonly NearArea[];
  readonly technologies: readonly TechnologyEntry[];
  readonly concordance: readonly ConcordanceEntry[];
  readonly indicators: readonly IndicatorEntry[];
  readonly synonyms: Synonyms;
  /** Datasets that are known and not there. */
  readonly absent: readonly AbsentDataset[];
}

/** A dataset that an edition can hold and this one does not, or that has gone: its id is given to no other. */
export interface AbsentDataset {
  readonly id: string;
  readonly prefix: string;
  /** Why it is not there, and how it can be had; a sentence without its full stop. */
  readonly why: string;
}

export interface Edition {
  /** ISO date on which the figures were last changed. */
  readonly date: string;
  /** First eight hexadecimal digits of the SHA-256 over every bundled CSV. */
  readonly hash: string;
}

export interface DatasetEntry {
  /** Frozen id, such as `uspto-patents`. */
  readonly id: string;
  readonly title: string;
  readonly domain: DatasetDomain;
  /** Prefix of its own codes, such as `WIPO`; empty where it has none. */
  readonly prefix: string;
  /** Codes of the indicators that can be computed from it. */
  readonly indicators: readonly string[];
  /** Last year whose figures are complete; null where each indicator has its own. */
  readonly lastComplete: number | null;
  /** As a sentence names it: `USPTO patents`. */
  readonly short: string;
  readonly measures: string;
  readonly fit: string;
  readonly producer: string;
  readonly publication: string;
  /** Table numbers at the producer, such as `SINV-44 to SINV-80`. */
  readonly tables: string;
  readonly edition: string;
  readonly year: number;
  /** Id of the bundled dataset that is an older edition of the same table; empty where there is none. */
  readonly newerEditionOf: string;
  /** Whether it answers by name, or where no other has any figure, so that it takes the place of none. */
  readonly aside: boolean;
  /** Whether it counts grants, whose year says little of the year of application. */
  readonly grants: boolean;
  /** Whether its levels favour those who file at their home office, so that they may not be compared. */
  readonly favoursHome: boolean;
  readonly licence: { readonly name: string; readonly url: string };
  readonly attribution: string;
  readonly url: string;
  readonly cautions: readonly Caution[];
  readonly breaks: readonly Break[];
  /** First axis of the figures: what was counted (`PATENTS`, `EXPORTS`, `GERD`, ...). */
  readonly series: readonly SeriesEntry[];
  /** Second axis: the dataset's own codes without prefix; one empty code where it has none. */
  readonly codes: readonly CodeEntry[];
  /** Third axis: area codes. */
  readonly areas: readonly string[];
  /** Fourth axis: every year from first to last. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** The figures, encoded; see `src/data/compile/encode.ts`. */
  readonly block: string;
}

export interface SeriesEntry {
  readonly code: string;
  readonly unit: string;
  /** Where its figures are from, where the dataset's are not all from one. */
  readonly source?: string;
}

export interface CodeEntry {
  readonly code: string;
  readonly name: string;
  /** Table of the producer that holds it, or what it contains. */
  readonly note: string;
}

/** A sentence that a user must be able to read where every condition given holds. */
export interface Caution {
  readonly text: string;
  readonly indicators?: readonly string[];
  readonly areas?: readonly string[];
  readonly codes?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  /** Says what the figures of its areas cover, so that it stands beside them wherever datasets are compared. */
  readonly scope?: boolean;
}

/** The first year that may not be compared with the years before it, for some codes and, where given, some areas. */
export interface Break {
  readonly codes: readonly string[];
  readonly areas?: readonly string[];
  /** Where only some series of the codes break. */
  readonly series?: readonly string[];
  readonly year: number;
  readonly reason: string;
}

export type AreaKind = "country" | "aggregate" | "residual" | "group";

export interface AreaEntry {
  readonly code: string;
  /** ISO 3166-1 alpha-3; empty beyond ISO 3166. */
  readonly alpha3: string;
  readonly name: string;
  readonly kind: AreaKind;
  readonly members: readonly string[];
  readonly aliases: readonly string[];
}

/** What areas are called beyond the names and aliases of the code list. */
export interface AreaNames {
  /** Codes of other schemes than ISO 3166-1's letters, such as `EL`, in capitals. */
  readonly codes: Readonly<Record<string, string>>;
  /** Numeric codes of ISO 3166-1, three digits. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Of these, the ones that another list gives to another, larger economy: to which one. */
  readonly doubtfulNumbers: Readonly<Record<string, string>>;
  /** Formal English names, separated by bars. */
  readonly formal: Readonly<Record<string, string>>;
  /** Names in other languages, in small letters without accents, separated by bars. */
  readonly foreign: Readonly<Record<string, string>>;
  /** Which state's name stands beside the name of an area. */
  readonly owners: Readonly<Record<string, string>>;
  readonly past: readonly PastArea[];
}

/** A state or territory of the past. */
export interface PastArea {
  readonly name: string;
  /** Further names, separated by bars. */
  readonly forms: string;
  /** The areas of today that have figures, the nearest first. */
  readonly areas: readonly string[];
}

/** Where a dataset has no figure of an area: the code that comes nearest, and why. */
export interface NearArea {
  readonly dataset: string;
  readonly area: string;
  /** Empty where nothing comes near. */
  readonly near: string;
  readonly note: string;
}

export interface TechnologyEntry {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** How well codes match a technology; "own" where figures of the user's own say nothing of it. */
export type Grade = "close" | "broader" | "narrower" | "proxy" | "none" | "own";

/** Which codes stand for a technology in the datasets of a domain and prefix. */
export interface ConcordanceEntry {
  readonly technology: string;
  readonly domain: Domain;
  /** Prefix of the codes, such as `WIPO`; empty with grade none, which speaks only where no other entry does. */
  readonly prefix: string;
  /** Prefixed codes, such as `WIPO:6`; empty with grade none. */
  readonly codes: readonly string[];
  readonly grade: Grade;
  readonly rationale: string;
}

export interface IndicatorEntry {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Unit of the value, for readers. */
  readonly unit: string;
  /** Excel number format that suits the value. */
  readonly format: string;
  /** Domain of the concordance that says which codes stand for a technology; empty where technologies do not apply. */
  readonly domain: Domain | "";
  /** How it is computed, for readers. */
  readonly formula: string;
  /** Producer and series of a context indicator; empty elsewhere. */
  readonly source: string;
  /** The function that gives it: one of its own, with its code for a name, or VALUE. */
  readonly function: string;
}

export const SYNONYM_KINDS = ["area", "technology", "indicator", "dataset", "word", "table"] as const;

/** What everyday words name: a thing of the code lists, a part of a dataset's id, what is asked about things, or a column of a table. */
export type SynonymKind = (typeof SYNONYM_KINDS)[number];

/** Everyday words by kind and code, folded, separated by bars; a code of several areas has a plus between each two. */
export type Synonyms = Readonly<Record<SynonymKind, Readonly<Record<string, string>>>>;
