import { upperFirst } from "../../../core/words/first-letter";
import { EntrySummary } from "../../shared/entries/entry-summary";
import { VerdictBadge } from "../verdict-badge";
import type { StatementFinding } from "./statement-finding";

/** A finding in its list: what is said of which technology, and the verdict of all datasets together. */
export function FindingSummary({ entry }: { readonly entry: StatementFinding }) {
  const { statement, technology, overall } = entry;
  return (
    <EntrySummary
      title={`${upperFirst(technology)}: ${statement.direction}`}
      remarks={[
        statement.id,
        `${statement.figure.includes("and") ? "Figures" : "Figure"} ${statement.figure}`,
        statement.comparator === ""
          ? statement.region
          : `${statement.region} against ${statement.comparator}`,
        statement.indicator,
      ]}
      badge={<VerdictBadge verdict={overall.verdict} />}
    />
  );
}
