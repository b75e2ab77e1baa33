/**
 * The shape of the compiled report: what it says, row by row, as the build makes it of the folders under `report/`.
 * `compiled/report.ts` holds the one value of this type. Texts are clean of markdown escapes; addresses are repaired
 * where they are broken in print, which is flagged.
 */
export interface Report {
  readonly policies: readonly PolicyEntry[];
  readonly facts: readonly FactEntry[];
  readonly statements: readonly StatementEntry[];
  readonly flags: readonly FlagEntry[];
  readonly footnotes: readonly FootnoteEntry[];
  readonly bibliography: readonly SourceEntry[];
  readonly rates: readonly RateEntry[];
}

/** A strategy or measure: a row of the report's Table 1, or one that only the text describes. */
export interface PolicyEntry {
  readonly id: string;
  readonly inTable: boolean;
  /** `strategy` or `measure`. */
  readonly kind: string;
  /** Id of the policy that contains this one; empty for none. */
  readonly parent: string;
  readonly title: string;
  readonly titleInText: string;
  /** The period as printed, such as `2020 -2025`. */
  readonly period: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly yearInText: string;
  readonly body: string;
  readonly bodyInText: string;
  readonly funding: string;
  readonly krw: number | null;
  /** The EUR amount with its printed magnitude: 84.5 and `m`. */
  readonly eur: number | null;
  readonly eurUnit: string;
  readonly fundingInText: string;
  /** `treasury`, `total` or empty where unknown. */
  readonly basis: string;
  /** Technologies that stand in the text. */
  readonly named: readonly string[];
  /** Technologies of our own reading, to be shown as such. */
  readonly read: readonly string[];
  readonly section: string;
  readonly footnotes: readonly number[];
  readonly lines: string;
  readonly flags: readonly string[];
  readonly quote: string;
}

/** A quantitative statement of the text. */
export interface FactEntry {
  readonly id: string;
  readonly section: string;
  readonly subsection: string;
  readonly page: number | null;
  readonly lines: string;
  readonly subject: string;
  readonly metric: string;
  readonly operator: string;
  readonly printed: string;
  readonly printedUnit: string;
  /** A number where it is one, a rank among them; a range or a date as text. */
  readonly value: number | string;
  readonly unit: string;
  readonly year: number | string;
  readonly footnote: number | null;
  readonly quote: string;
  readonly flags: readonly string[];
}

/** A statement about one of the report's figures, and the predicate that decides it. */
export interface StatementEntry {
  readonly id: string;
  /** `1`, `2 (back-reference)` or `5 and 6`. */
  readonly figure: string;
  readonly section: string;
  readonly lines: string;
  /** Indicator, region and technology in the report's words. */
  readonly indicator: string;
  readonly region: string;
  readonly technology: string;
  readonly comparator: string;
  readonly year: string;
  readonly claim: string;
  readonly direction: string;
  readonly predicate: string;
  readonly reading: string;
  readonly exhaustive: string;
  readonly quote: string;
  readonly note: string;
}

/** Two places of the report that disagree, or one that an outside source disagrees with. */
export interface FlagEntry {
  readonly id: string;
  readonly scope: "internal" | "external";
  readonly type: string;
  /** `high`, `medium` or `low`. */
  readonly severity: string;
  readonly title: string;
  readonly lines1: string;
  readonly quote1: string;
  /** Empty for an external flag. */
  readonly lines2: string;
  readonly quote2: string;
  readonly explanation: string;
  readonly reading: string;
  readonly evidence: string;
}

export interface FootnoteEntry {
  readonly number: number;
  readonly text: string;
  /** Well-formed address; empty where the footnote is a text. */
  readonly url: string;
  readonly section: string;
  readonly note: string;
}

export interface SourceEntry {
  readonly number: number;
  readonly text: string;
  readonly url: string;
}

/** Mean euro reference rates of a year or month, such as `2020` or `2020-07`. */
export interface RateEntry {
  readonly period: string;
  readonly krw: number;
  readonly usd: number;
}
