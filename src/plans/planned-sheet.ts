/** How a sheet comes on paper. */
export interface PlannedPrint {
  /** In per cent; or as wide as a page, where Excel breaks pages by itself. */
  readonly scale: number | "fit";
  /** Rows before which a page begins. */
  readonly breaks: readonly number[];
  /** Rows that every page shows at its top. */
  readonly repeated: { readonly row: number; readonly rows: number };
  /** How many columns are printed of a file: texts and notes may reach beyond them. */
  readonly columns: number;
  /** Whether it is wider than a page; the labels then stand on each. */
  readonly across: boolean;
}

/** How a sheet made for a plan alone is set up. */
export interface PlannedSheet {
  /** Rows at the top that stay when the sheet scrolls. */
  readonly headRows: number;
  readonly landscape: boolean;
  /** How it comes on paper; left out, as wide as a page, the rows at the top on each. */
  readonly print?: PlannedPrint;
  /** At the foot of every printed page. */
  readonly footer?: string;
  /** A list that others choose from; nobody reads it. */
  readonly hidden?: boolean;
}
