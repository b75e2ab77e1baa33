import type { ComponentType } from "react";
import type { SearchField } from "../shared/forgiving-search";
import type { Plan } from "../../plans/plan";
import type { EntryFilter } from "../shared/entries/entry-filter";
import type { ListId, View } from "./report-state";
import type { Go } from "./use-report-state";
import type { Noun, ViewFormula } from "./view-formula";

/** One list of the room: its entries, how they are found and shown, and the formula for what is on screen. */
export interface ReportList<T> {
  readonly id: ListId;
  readonly noun: Noun;
  readonly placeholder: string;
  /** What a reader must know of all its entries; empty for nothing. */
  readonly note: string;
  /** Made when first asked for: the verdicts take a moment. */
  readonly entries: () => readonly T[];
  /** What the entries on screen come to, in a sentence. */
  readonly tally?: (shown: readonly T[]) => string;
  readonly idOf: (entry: T) => string;
  readonly fields: Readonly<Record<string, SearchField<T>>>;
  readonly filters: readonly EntryFilter<T>[];
  /** For a view, and the word that its text was taken for. */
  readonly formula: (view: View, meant: string) => ViewFormula;
  /** Entries as a table in a workbook; the subtitle says which they are. */
  readonly plan: (shown: readonly T[], subtitle: string) => Plan;
  readonly Summary: ComponentType<{ readonly entry: T }>;
  readonly Details: ComponentType<{ readonly entry: T; readonly go: Go }>;
}
