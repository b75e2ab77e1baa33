import type { OwnTables } from "../../shared/own/own-tables";
import type { Query } from "../query/query";

/** What a text on the line may mean, or what was asked before. */
export interface Suggestion {
  readonly id: string;
  readonly title: string;
  /** What it is; of a reading the figure, already computed. */
  readonly note: string;
  /** What the line says when it is chosen, instead of anything being shown. */
  readonly text?: string;
  /** What is shown when it is chosen, after what is shown now, where the workbook has these tables. */
  readonly after: (shown: Query, own: OwnTables) => Query;
}

/** Suggestions under a heading. */
export interface SuggestionGroup {
  readonly title: string;
  readonly suggestions: readonly Suggestion[];
}
