import { tradeBalance } from "../core/indicators/trade-balance";
import { invalid } from "../core/refusal";
import { amountOf } from "./arguments/amount";
import { answer } from "./results/answer";

/**
 * Relative trade balance from your own numbers, (exports - imports) / (exports + imports): from -1 to +1.
 * @customfunction BALANCEOF
 * @param exports Exports, in any currency.
 * @param imports Imports, in the same currency.
 * @returns The balance.
 * @example =ATI.BALANCEOF(300,100) //=> 0.5
 * @example =ATI.BALANCEOF(0,100) //=> -1
 */
export function balanceof(exports: number, imports: number): any[][] {
  return answer(() => {
    const balance = tradeBalance(amountOf(exports, "exports"), amountOf(imports, "imports"));
    if (Number.isFinite(balance)) return [[balance]];
    throw invalid("Exports and imports are both 0; there is no balance of nothing.");
  });
}
