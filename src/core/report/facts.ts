import type { FactEntry } from "../../data/report";
import { foldText } from "../names/normalise";
import { amountOfFact } from "./amounts";
import type { Column } from "./columns";
import { testFact } from "./fact-tests";
import { report } from "../figures/report";

/** The columns of FACTS, in their frozen order. */
export const factColumns: readonly Column<FactEntry>[] = [
  { name: "id", of: ({ id }) => id },
  { name: "subject", of: ({ subject }) => subject },
  { name: "metric", of: ({ metric }) => metric },
  { name: "value", of: ({ value }) => value },
  { name: "unit", of: ({ unit }) => unit },
  { name: "year", of: ({ year }) => year },
  { name: "flags", of: ({ flags }) => flags.join(", ") },
  { name: "quote", of: ({ quote }) => quote },
  { name: "verdict", of: (fact) => verdictOf(fact) },
  { name: "decided by", of: (fact) => testFact(fact)?.decidedBy ?? unitDecision(fact) },
];

/** What FACT gives beside the columns of FACTS. */
export const factFields: readonly Column<FactEntry>[] = [
  ...factColumns,
  { name: "as printed", of: ({ printed }) => printed },
  { name: "unit as printed", of: ({ printedUnit }) => printedUnit },
  { name: "operator", of: ({ operator }) => operator },
  { name: "EUR corrected", of: (fact) => amountOfFact(fact)?.corrected ?? "" },
  { name: "section", of: ({ section }) => section },
  { name: "subsection", of: ({ subsection }) => subsection },
  { name: "page", of: ({ page }) => page ?? "" },
  { name: "footnote", of: ({ footnote }) => footnote ?? "" },
  {
    name: "address",
    of: ({ footnote }) => report.footnotes.find(({ number }) => number === footnote)?.url ?? "",
  },
  { name: "lines", of: ({ lines }) => lines },
];

/** The facts that have a text in subject, metric or quote; all of them without a text. */
export function filterFacts(text?: string): readonly FactEntry[] {
  if (text === undefined) return report.facts;
  const wanted = foldText(text);
  return report.facts.filter((fact) =>
    [fact.subject, fact.metric, fact.quote].some((part) => foldText(part).includes(wanted)),
  );
}

/** Against a dataset where one can test it, else against the rate of the euro; "" where neither can. */
function verdictOf(fact: FactEntry): string {
  const tested = testFact(fact);
  if (tested) return tested.verdict;
  const check = amountOfFact(fact)?.check;
  if (!check) return "";
  return check.factor === 1 ? "agrees" : "disagrees";
}

function unitDecision(fact: FactEntry): string {
  const amount = amountOfFact(fact);
  if (!amount?.check) return "";
  const rate = `EUR ${amount.check.expected.toLocaleString("en-US", { maximumFractionDigits: 0 })} m at the ECB's mean rate of 2020`;
  if (amount.check.factor === 1) return `${amount.printed}, ${rate}`;
  if (amount.check.factor === undefined) return `${amount.printed} fits no magnitude, ${rate}`;
  return `${amount.printed} reads EUR ${amount.corrected.toLocaleString("en-US")} m, ${rate}`;
}
