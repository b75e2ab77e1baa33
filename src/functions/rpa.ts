import { answer } from "./results/answer";
import { figures } from "./results/figures";

/**
 * Specialisation of an area in a technology by its patents (revealed patent advantage): -100 none, 0 as the world, near +100 very high.
 * @customfunction RPA
 * @param areas Areas: codes or names such as "KR", "Germany", "EU27"; or a group alone, such as "G7".
 * @param technologies Technologies: one of the sixteen such as "Big Data", "ALL", or a code such as "WIPO:8".
 * @param [years] Years such as 2018; left out or "latest", the last complete year.
 * @param [dataset] A dataset to take instead of the default, such as "patent-families".
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns The index, a cell for each combination.
 * @example =ATI.RPA("KR","Semiconductors",2018) //=> 66.28
 * @example =ATI.RPA("KR","ALL",2018) //=> 0
 * @example =ATI.RPA({"KR","EU27","US"},"Internet of Things",2018) //=> {17.26,-23.13,11.37}
 */
export function rpa(
  areas: any[][],
  technologies: any[][],
  years?: any[][],
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => figures("RPA", areas, technologies, years, dataset, own));
}
