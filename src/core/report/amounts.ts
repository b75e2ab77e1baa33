import type { FactEntry, PolicyEntry, RateEntry } from "../../data/report";
import { report } from "../figures/report";
import { checkUnit, printedMillions, type Conversion, type UnitCheck } from "./unit-check";

/** The year whose mean rates all conversions are tested against: that of the report's sources. */
const RATE_YEAR = "2020";

/** A EUR amount of the report, and what its test against the rate says. */
export interface Amount {
  /** `EUR 84.5 m`, as printed. */
  readonly printed: string;
  /** In million: the printed number times the factor found, the print itself where it is right or has nothing to be tested against. */
  readonly corrected: number;
  /** The test; undefined where no other currency stands beside the amount. */
  readonly check: UnitCheck | undefined;
}

/** The EUR amount of a policy; undefined where none is printed. */
export function amountOfPolicy(policy: PolicyEntry): Amount | undefined {
  if (policy.eur === null) return undefined;
  const beside =
    policy.krw === null ? dollarsIn(policy.funding) : ({ amount: policy.krw, currency: "KRW" } as const);
  return amountOf(String(policy.eur), policy.eurUnit, beside);
}

/** The EUR amount that a fact states; undefined for other facts. */
export function amountOfFact(fact: FactEntry): Amount | undefined {
  const unit = /^EUR (m|bn)\b/.exec(fact.printedUnit)?.[1];
  if (unit === undefined) return undefined;
  const other = convertedBy(fact);
  const beside =
    other?.unit === "KRW" || other?.unit === "USD"
      ? ({ amount: Number(other.value), currency: other.unit } as const)
      : undefined;
  return amountOf(fact.printed, unit, beside);
}

/** The fact with the KRW or USD amount that a EUR fact converts: the same metric of the same subject. */
export function convertedBy(fact: FactEntry): FactEntry | undefined {
  const metric = fact.metric.replace(/, EUR as printed$/, "");
  if (metric === fact.metric) return undefined;
  return report.facts.find((other) => other.subject === fact.subject && other.metric === metric);
}

/** The mean rates that amounts are tested against. */
export function rateOfCheck(): RateEntry {
  const rate = report.rates.find(({ period }) => period === RATE_YEAR);
  if (!rate) throw new RangeError(`no rates of ${RATE_YEAR}`);
  return rate;
}

function amountOf(
  printed: string,
  unit: string,
  beside: Pick<Conversion, "amount" | "currency"> | undefined,
): Amount {
  const check = beside && checkUnit({ ...beside, printed, unit }, rateOfCheck());
  // Rounded to the digits that the print can have, so that 84.5 times 1,000 is 84,500 and nothing else.
  const corrected = Number((printedMillions(printed, unit) * (check?.factor ?? 1)).toPrecision(12));
  return { printed: `EUR ${printed} ${unit}`, corrected, check };
}

/** `$3.9 bn` as an amount. */
function dollarsIn(funding: string): Pick<Conversion, "amount" | "currency"> | undefined {
  const dollars = /\$\s?([\d.]+)\s?(m|bn)\b/.exec(funding);
  if (!dollars) return undefined;
  return { amount: printedMillions(dollars[1] ?? "", dollars[2] ?? "") * 1e6, currency: "USD" };
}
