import { rpa } from "../core/indicators/rpa";
import { invalid } from "../core/refusal";
import { amountOf } from "./arguments/amount";
import { answer } from "./results/answer";

/**
 * Specialisation from your own numbers, by the formula of RPA: from -100 to +100.
 * @customfunction RPAOF
 * @param count Patents of the area in the field.
 * @param areaTotal Patents of the area in all fields.
 * @param fieldTotal Patents of the world in the field.
 * @param grandTotal Patents of the world in all fields.
 * @returns The index.
 * @example =ATI.RPAOF(10,100,100,1000) //=> 0
 * @example =ATI.RPAOF(20,100,100,1000) //=> 60
 */
export function rpaof(count: number, areaTotal: number, fieldTotal: number, grandTotal: number): any[][] {
  return answer(() => {
    const numbers = [
      amountOf(count, "count"),
      amountOf(areaTotal, "areaTotal"),
      amountOf(fieldTotal, "fieldTotal"),
      amountOf(grandTotal, "grandTotal"),
    ] as const;
    const index = rpa(...numbers);
    if (Number.isFinite(index)) return [[index]];
    throw invalid("areaTotal, fieldTotal and grandTotal must be more than 0.");
  });
}
