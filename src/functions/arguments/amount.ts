import { invalid } from "../../core/refusal";
import { numberOf } from "./scalars";

/** A number of the user's own that cannot be negative. */
export function amountOf(raw: unknown, name: string): number {
  const amount = numberOf(raw, name);
  if (amount === undefined) throw invalid(`No ${name} given.`);
  if (amount < 0) throw invalid(`${name} must be 0 or more, not ${amount}.`);
  return amount;
}
