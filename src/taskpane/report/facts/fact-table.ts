import { factColumns } from "../../../core/report/facts";
import type { FactEntry } from "../../../data/report";
import type { EntryTable } from "../entry-table";
import { flagNote } from "../flags/flag-note";
import { plainColumn } from "../plain-column";

/** The facts as a table that is printed: numbers are live; dates and ranges are texts. */
export const factTable: EntryTable<FactEntry> = {
  name: "Facts",
  title: "What the report states in numbers",
  columns: [
    plainColumn(factColumns, "id", 38),
    plainColumn(factColumns, "subject", 110),
    plainColumn(factColumns, "metric", 130),
    plainColumn(factColumns, "value", 110, {
      horizontal: "Right",
      // A year has no thousands; sums in won have fifteen digits, which Excel would shorten.
      numberFormat: "[>=10000]#,##0;General",
      of: ({ value }, id) => (typeof value === "number" ? { formula: `=ATI.FACT(${id},"value")` } : value),
    }),
    plainColumn(factColumns, "unit", 66),
    plainColumn(factColumns, "year", 56),
    plainColumn(factColumns, "flags", 48, { note: ({ flags }) => flagNote(flags) }),
    plainColumn(factColumns, "quote", 192),
  ],
  remarks: [
    "“Flags” mark places of the report that disagree with each other or with another source; the notes of the cells say how to read them.",
  ],
};
