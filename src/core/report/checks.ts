import type { FactEntry, PolicyEntry, Report } from "../../data/report";
import { normalise } from "../names/normalise";
import { amountOfFact, amountOfPolicy } from "./amounts";
import { halfUnit } from "./half-unit";
import { report } from "../figures/report";
import { printedMillions } from "./unit-check";

/** Finds an inconsistency by itself, from policies and facts: true where it is there. */
type Check = (from: Report) => boolean;

const policy = ({ policies }: Report, id: string): PolicyEntry | undefined =>
  policies.find((each) => each.id === id);

const flagged = <T extends PolicyEntry | FactEntry>(entries: readonly T[], flag: string): T[] =>
  entries.filter(({ flags }) => flags.includes(flag));

/** The inconsistencies that are computed, by the id of their flag. */
const CHECKS: Readonly<Record<string, Check>> = {
  // A EUR amount that fits the mean rate only a thousand times as large.
  "I-01": ({ facts }) => facts.some((fact) => amountOfFact(fact)?.check?.factor === 1000),
  // The parts of the Korean New Deal are together more than the whole.
  "I-02": (from) => {
    const whole = policy(from, "P01")?.krw ?? NaN;
    const parts = from.policies.filter(({ parent, krw }) => parent === "P01" && krw !== null);
    return parts.reduce((sum, { krw }) => sum + (krw ?? 0), 0) > whole;
  },
  // One KRW amount, two EUR figures.
  "I-04": ({ facts }) => {
    const amounts = flagged(facts, "I-04").flatMap((fact) =>
      amountOfFact(fact) ? Number(fact.printed) : [],
    );
    return new Set(amounts).size > 1;
  },
  // The years of the table against the duration of the text.
  "I-06": (from) => {
    const deal = policy(from, "P01");
    const duration = flagged(from.facts, "I-06").find(({ unit }) => unit === "years");
    const [first, last] = [deal?.from ?? NaN, deal?.to ?? NaN];
    return duration !== undefined && Math.abs(last - first + 1 - Number(duration.value)) > 0;
  },
  // How many technologies: the introduction against the figures.
  "I-07": ({ facts }) => new Set(flagged(facts, "I-07").map(({ value }) => value)).size > 1,
  "I-10": titlesDiffer("I-10"),
  "I-14": titlesDiffer("I-14"),
  // A strategy dated by its revision, not by its introduction.
  "I-11": ({ policies }) =>
    flagged(policies, "I-11").some(({ from, yearInText }) =>
      [...yearInText.matchAll(/\b(?:19|20)\d\d\b/g)].some(([year]) => from !== null && Number(year) < from),
    ),
  // No rate of the euro fits all printed conversions, each within its rounding.
  "I-35": ({ policies }) => {
    const spans = flagged(policies, "I-35").flatMap(ratesAllowed);
    return Math.max(...spans.map(([least]) => least)) > Math.min(...spans.map(([, most]) => most));
  },
};

function titlesDiffer(flag: string): Check {
  return ({ policies }) =>
    flagged(policies, flag).some(({ title, titleInText }) => normalise(title) !== normalise(titleInText));
}

/** The rates that turn a KRW amount into the printed EUR amount, to its rounding. */
function ratesAllowed(entry: PolicyEntry): (readonly [number, number])[] {
  const amount = amountOfPolicy(entry);
  if (!amount?.check?.factor || entry.krw === null || entry.eur === null) return [];
  const half = printedMillions(String(halfUnit(String(entry.eur))), entry.eurUnit) * amount.check.factor;
  const millions = entry.krw / 1e6;
  return [[millions / (amount.corrected + half), millions / (amount.corrected - half)]];
}

/** How a flag is known: found by a check of our own, no longer found by it, or read by us. */
export function howKnown(flag: string): "computed" | "computed: no longer found" | "read" {
  const check = CHECKS[flag];
  if (!check) return "read";
  return check(report) ? "computed" : "computed: no longer found";
}

/** The flags that have a check. */
export const checkedFlags: readonly string[] = Object.keys(CHECKS);
