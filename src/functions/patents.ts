import { answer } from "./results/answer";
import { figures } from "./results/figures";

/**
 * Number of patents of an area in a technology, shared among inventors' countries.
 * @customfunction PATENTS
 * @param areas Areas: codes or names such as "KR", "Germany", "EU27"; or a group alone, such as "G7".
 * @param technologies Technologies: one of the sixteen such as "Big Data", "ALL", or a code such as "WIPO:8".
 * @param [years] Years such as 2018; left out or "latest", the last complete year.
 * @param [dataset] A dataset to take instead of the default, such as "pct-applications".
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns The count, a cell for each combination.
 * @example =ATI.PATENTS("KR","Big Data",2018) //=> 2888
 * @example =ATI.PATENTS("World","WIPO:6",2018) //=> 40182
 * @example =ATI.PATENTS("KR","ALL",2022,"pct-applications") //=> 20776
 */
export function patents(
  areas: any[][],
  technologies: any[][],
  years?: any[][],
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => figures("PATENTS", areas, technologies, years, dataset, own));
}
