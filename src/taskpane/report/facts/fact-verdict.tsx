import { factColumns } from "../../../core/report/facts";
import type { FactEntry } from "../../../data/report";
import { columnText } from "../column-text";
import { VerdictBadge } from "../verdict-badge";

const VERDICTS = ["agrees", "disagrees", "cannot be tested"] as const;

/** The verdict on a fact, where open data or the rate of the euro can test it. */
export function FactVerdict({ fact }: { readonly fact: FactEntry }) {
  const verdict = columnText(factColumns, "verdict", fact);
  const known = VERDICTS.find((each) => each === verdict);
  return known && <VerdictBadge verdict={known} />;
}
