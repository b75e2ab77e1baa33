import { findColumn } from "../core/report/columns";
import { factFields } from "../core/report/facts";
import { findFact } from "../core/report/find-entry";
import { invalid, orThrow, unavailable } from "../core/refusal";
import { textOf } from "./arguments/scalars";
import { answer } from "./results/answer";

/**
 * One field of one fact of the report.
 * @customfunction FACT
 * @param id An id such as "F040"; FACTS lists them.
 * @param [field] A field such as "value" (default), "unit", "quote", "verdict" or "address".
 * @returns The field.
 * @example =ATI.FACT("F040") //=> 4.64
 * @example =ATI.FACT("F014","unit") //=> KRW
 */
export function fact(id: string, field?: string): any[][] {
  return answer(() => {
    const named = textOf(id, "id");
    if (named === undefined) throw invalid('No fact given, such as "F040"; ATI.FACTS lists them.');
    const found = orThrow(findFact(named));
    const column = orThrow(findColumn(factFields, textOf(field, "field") ?? "value", "field"));
    const value = column.of(found);
    if (value === "") throw unavailable(`The report gives no ${column.name} for fact ${found.id}.`);
    return [[value]];
  });
}
