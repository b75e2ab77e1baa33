import { flagColumns } from "../../../core/report/flags";
import type { FlagEntry } from "../../../data/report";
import type { EntryTable } from "../entry-table";
import { plainColumn } from "../plain-column";

/** The flags as a table that is printed. */
export const flagTable: EntryTable<FlagEntry> = {
  name: "Flags",
  title: "Where the report disagrees with itself or with other sources",
  columns: [
    plainColumn(flagColumns, "id", 38),
    plainColumn(flagColumns, "severity", 52),
    plainColumn(flagColumns, "title", 130),
    plainColumn(flagColumns, "place 1", 156),
    plainColumn(flagColumns, "place 2", 156),
    plainColumn(flagColumns, "reading", 150),
    plainColumn(flagColumns, "computed or read", 68),
  ],
  remarks: [
    "“Computed” flags are found in the figures by a check of ours; “read” ones were found in the text, and no check covers them.",
  ],
};
