import { findingColumns } from "../../../core/report/finding-columns";
import type { Finding } from "../../../core/report/findings";
import type { EntryTable } from "../entry-table";
import { plainColumn } from "../plain-column";

/** The findings as a table that is printed: a row for each dataset, and one overall. */
export const findingTable: EntryTable<Finding> = {
  name: "Findings",
  title: "What the report says of its figures, tested with open data",
  columns: [
    plainColumn(findingColumns, "id", 34),
    plainColumn(findingColumns, "figure", 40),
    plainColumn(findingColumns, "statement", 114),
    plainColumn(findingColumns, "technology", 68),
    plainColumn(findingColumns, "dataset", 80),
    plainColumn(findingColumns, "verdict", 58),
    plainColumn(findingColumns, "decided by", 214),
    plainColumn(findingColumns, "grade", 52),
    plainColumn(findingColumns, "note", 90),
  ],
  remarks: [
    "Open data measure other things than the report did. Where they disagree, that is no error of the report: each note says what was measured.",
    "“Grade” says how well the codes of a dataset match the technology.",
  ],
};
