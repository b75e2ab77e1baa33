import type { FactEntry } from "../../../data/report";
import { EntrySummary } from "../../shared/entries/entry-summary";
import { countedNoun } from "../view-formula";
import { FactVerdict } from "./fact-verdict";
import { printedValue } from "./printed-value";

/** A fact in its list: what it is of, its value, and the verdict where there is one. */
export function FactSummary({ entry }: { readonly entry: FactEntry }) {
  const { id, subject, metric, flags } = entry;
  return (
    <EntrySummary
      title={`${subject}: ${metric}`}
      remarks={[
        printedValue(entry),
        // Some years say no more than that none is stated.
        /\d/.test(String(entry.year)) ? String(entry.year) : "",
        id,
        flags.length > 0 ? countedNoun(flags.length, ["flag", "flags"]) : "",
      ]}
      badge={<FactVerdict fact={entry} />}
    />
  );
}
