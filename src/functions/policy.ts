import { findColumn } from "../core/report/columns";
import { findPolicy } from "../core/report/find-entry";
import { policyFields } from "../core/report/policies";
import { invalid, orThrow, unavailable } from "../core/refusal";
import { textOf } from "./arguments/scalars";
import { answer } from "./results/answer";

/**
 * One field of one policy of the report, by its title or id.
 * @customfunction POLICY
 * @param title A title such as "Digital New Deal", or an id such as "P02".
 * @param [field] A field such as "body" (default), "KRW", "EUR corrected", "quote" or "sources".
 * @returns The field.
 * @example =ATI.POLICY("Digital New Deal","EUR corrected") //=> 43200
 * @example =ATI.POLICY("P01","EUR as printed") //=> 84.5 m
 */
export function policy(title: string, field?: string): any[][] {
  return answer(() => {
    const named = textOf(title, "title");
    if (named === undefined) throw invalid('No policy given, such as "Digital New Deal" or "P02".');
    const found = orThrow(findPolicy(named));
    const column = orThrow(findColumn(policyFields, textOf(field, "field") ?? "body", "field"));
    const value = column.of(found);
    if (value === "") throw unavailable(`The report gives no ${column.name} of "${found.title}".`);
    return [[value]];
  });
}
