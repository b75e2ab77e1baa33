import { EntrySummary } from "../../shared/entries/entry-summary";
import { VerdictBadge } from "../verdict-badge";
import type { StatementFinding } from "./statement-finding";

/** A finding in its list: the sentence of the report, and the verdict of all datasets together. */
export function FindingSummary({ entry }: { readonly entry: StatementFinding }) {
  const { statement, technology, overall } = entry;
  return (
    <EntrySummary
      title={statement.quote}
      remarks={[
        statement.id,
        `${statement.figure.includes("and") ? "Figures" : "Figure"} ${statement.figure}`,
        technology,
      ]}
      badge={<VerdictBadge verdict={overall.verdict} />}
    />
  );
}
