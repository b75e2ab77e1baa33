import { citeReport, reportPublication } from "../../core/provenance/cite-report";
import type { Plan, PlannedCell } from "../../plans/plan";
import type { EntryColumn } from "../../plans/blocks/entries";
import { entriesPlan } from "../../plans/blocks/entries-plan";

/** How the entries of a list look as a table in a workbook. */
export interface EntryTable<T> {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly EntryColumn<T>[];
  /** What a reader of the columns must know; a text each. */
  readonly remarks: readonly string[];
}

const { producer, title, date, doi } = reportPublication;

/** The line under the title of whatever is taken from the report. */
const SOURCE = `Source: ${producer}, ${title}, ${date}, doi ${doi}`;

/** The edition of the figures as a formula, so that it says what the other formulas use. */
export const LIVE_EDITION: PlannedCell = { formula: '="ATI for Excel, edition "&ATI.VERSION()' };

/** The plan of these entries; the subtitle says which they are. */
export const tablePlan = <T>(table: EntryTable<T>, entries: readonly T[], subtitle: string): Plan =>
  entriesPlan({
    ...table,
    subtitle,
    source: SOURCE,
    entries,
    foot: [...table.remarks, `Source: ${citeReport("text")}`, LIVE_EDITION],
  });
