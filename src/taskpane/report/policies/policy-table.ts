import { amountOfPolicy } from "../../../core/report/amounts";
import { policyColumns, policyFields } from "../../../core/report/policies";
import { report } from "../../../core/figures/report";
import type { PolicyEntry } from "../../../data/report";
import { amountReading } from "../amount-reading";
import type { EntryTable } from "../entry-table";
import { flagNote, isAboutAmount } from "../flags/flag-note";
import { plainColumn } from "../plain-column";

/** The policies as a table that is printed: amounts are live, and flags say in notes what they mean. */
export const policyTable: EntryTable<PolicyEntry> = {
  name: "Policies",
  title: "Policies of South Korea for advanced technologies",
  columns: [
    plainColumn(policyColumns, "id", 34),
    plainColumn(policyColumns, "title", 140),
    plainColumn(policyColumns, "kind", 54),
    plainColumn(policyColumns, "from", 36),
    plainColumn(policyColumns, "to", 36),
    plainColumn(policyColumns, "body", 88),
    plainColumn(policyFields, "funding", 90, { name: "funding as printed" }),
    {
      name: "EUR corrected (million)",
      width: 64,
      horizontal: "Right",
      numberFormat: "#,##0",
      of: (policy, id) => (amountOfPolicy(policy) ? { formula: `=ATI.POLICY(${id},"EUR corrected")` } : null),
      note: amountNote,
    },
    plainColumn(policyColumns, "technologies named", 80),
    plainColumn(policyColumns, "technologies read", 80, { name: "technologies read (by us)" }),
    plainColumn(policyColumns, "flags", 48, { note: ({ flags }) => flagNote(flags) }),
  ],
  remarks: [
    "“EUR corrected” is the printed amount in million EUR, read with the magnitude that the ECB's mean rate of 2020 asks for where another currency stands beside it.",
    "“Technologies named” stand in the report's text; “technologies read (by us)” are our own reading of it.",
    "“Flags” mark places of the report that disagree with each other or with another source; the notes of the cells say how to read them.",
  ],
};

/** How an amount is read that does not stand as printed, or that a flag is about. */
function amountNote(policy: PolicyEntry): string {
  const amount = amountOfPolicy(policy);
  if (!amount) return "";
  const flags = report.flags.filter((flag) => policy.flags.includes(flag.id) && isAboutAmount(flag));
  const isAsPrinted = amount.check === undefined || amount.check.factor === 1;
  if (isAsPrinted && flags.length === 0) return "";
  return [amountReading(amount), flagNote(flags.map(({ id }) => id))]
    .filter((part) => part !== "")
    .join("\n\n");
}
