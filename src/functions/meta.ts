import { metaField, metaOf } from "../core/lookup/meta";
import { findMetaField } from "../core/lookup/meta-fields";
import { invalid, orThrow } from "../core/refusal";
import { textOf } from "./arguments/scalars";
import { answer } from "./results/answer";

/**
 * What a code means: everything known of a dataset, indicator, technology, area, code or entry of the report, or one field of it.
 * @customfunction META
 * @param code A code or name such as "uspto-patents", "RPA", "KR" or "HS:8542".
 * @param [field] One field, such as "unit", "formula", "licence" or "lastcomplete"; left out, all of them.
 * @returns The field, or rows of field and value.
 * @example =ATI.META("uspto-patents","lastcomplete") //=> 2020
 * @example =ATI.META("HS:8542","name") //=> Electronic integrated circuits
 */
export function meta(code: string, field?: string): any[][] {
  return answer(() => {
    const named = textOf(code, "code");
    if (named === undefined)
      throw invalid('No code given, such as "uspto-patents", "RPA", "KR" or "HS:8542".');
    const wanted = textOf(field, "field");
    const found = orThrow(metaOf(named));
    if (wanted === undefined) return [...found].map(([name, value]) => [name, value]);
    return [[orThrow(metaField(named, found, orThrow(findMetaField(wanted))))]];
  });
}
