import { amountOfFact } from "../../../core/report/amounts";
import type { FactEntry } from "../../../data/report";
import { amountReading } from "../amount-reading";
import { EntryLink } from "../entry-link";
import type { Go } from "../use-report-state";
import { printedValue } from "./printed-value";

interface FactLineProps {
  readonly fact: FactEntry;
  readonly go: Go;
}

/** A fact inside another entry. */
export function FactLine({ fact, go }: FactLineProps) {
  const amount = amountOfFact(fact);
  return (
    <li>
      <EntryLink list="facts" id={fact.id} go={go} /> {fact.subject},{" "}
      {fact.metric.replace(", EUR as printed", "")}: {amount ? amountReading(amount) : printedValue(fact)}
    </li>
  );
}
