/** What the report's tables may name. */
export interface KnownCodes {
  readonly technologies: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
  /** Every word of a predicate: indicators, areas and technologies. */
  readonly predicateWords: ReadonlySet<string>;
}
