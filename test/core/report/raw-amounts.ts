import { rawFacts, rawPolicies, rawRates, type RawFact, type RawPolicy } from "./raw-report";

/** A EUR amount of the report and the amount in another currency that stands beside it. */
interface Pair {
  readonly printed: string;
  readonly unit: string;
  /** In the currency's own unit; undefined where nothing stands beside it. */
  readonly beside: number | undefined;
  readonly currency: keyof typeof rawRates;
}

/** In million EUR, as it stands. */
const millionsOf = ({ printed, unit }: Pair): number => Number(printed) * (unit === "bn" ? 1000 : 1);

/** What the printed amount must be multiplied by; undefined where nothing can be tested or neither fits. */
function factorOf(pair: Pair): number | undefined {
  if (pair.beside === undefined) return undefined;
  const expected = pair.beside / rawRates[pair.currency] / 1e6;
  const [, decimals = ""] = pair.printed.split(".");
  const lastDigit = millionsOf({ ...pair, printed: String(10 ** -decimals.length) });
  return [1, 1000].find((factor) => {
    const off = Math.abs(factor * millionsOf(pair) - expected);
    return off <= 0.03 * expected + (factor * lastDigit) / 2;
  });
}

function pairOfFact(fact: RawFact): Pair | undefined {
  const unit = /^EUR (m|bn) \(as printed\)$|^EUR (m)$/.exec(fact.printedUnit);
  if (!unit) return undefined;
  const other = rawFacts.find(
    ({ subject, metric }) => subject === fact.subject && `${metric}, EUR as printed` === fact.metric,
  );
  return {
    printed: fact.printed,
    unit: unit[1] ?? unit[2] ?? "",
    beside: other && Number(other.value),
    currency: other?.unit === "USD" ? "USD" : "KRW",
  };
}

function pairOfPolicy(policy: RawPolicy): Pair | undefined {
  if (policy.eur === "") return undefined;
  const dollars = /^\$([\d.]+) bn/.exec(policy.funding)?.[1];
  const beside = policy.krw !== "" ? Number(policy.krw) : dollars && Number(dollars) * 1e9;
  return {
    printed: policy.eur,
    unit: policy.eurUnit,
    beside: beside === undefined || beside === "" ? undefined : beside,
    currency: dollars === undefined ? "KRW" : "USD",
  };
}

export interface RawAmount {
  readonly factor: number | undefined;
  /** In million EUR: the printed number times the factor found. */
  readonly corrected: number;
}

function amountOf(pair: Pair | undefined): RawAmount | undefined {
  if (!pair) return undefined;
  const factor = factorOf(pair);
  return { factor, corrected: Math.round(millionsOf(pair) * (factor ?? 1) * 1e6) / 1e6 };
}

/** Every EUR amount of a fact, by the fact's id. */
export const rawFactAmounts: ReadonlyMap<string, RawAmount> = collect(rawFacts, pairOfFact);

/** Every EUR amount of a policy, by the policy's id. */
export const rawPolicyAmounts: ReadonlyMap<string, RawAmount> = collect(rawPolicies, pairOfPolicy);

function collect<T extends { readonly id: string }>(
  rows: readonly T[],
  pairOf: (row: T) => Pair | undefined,
): Map<string, RawAmount> {
  return new Map(
    rows.flatMap((row) => {
      const amount = amountOf(pairOf(row));
      return amount ? [[row.id, amount] as const] : [];
    }),
  );
}
