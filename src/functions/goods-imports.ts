import { answer } from "./results/answer";
import { figures } from "./results/figures";

/**
 * Imports of goods of a technology, in million current USD.
 * @customfunction IMPORTS
 * @param areas Areas: codes or names such as "KR", "Germany", "EU27"; or a group alone, such as "G7".
 * @param technologies Technologies: one of the sixteen such as "Big Data", "ALL", or a code such as "HS:8542".
 * @param [years] Years such as 2018; left out or "latest", the last complete year.
 * @param [dataset] A dataset to take instead of the default, such as "trade-kti-ncses".
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns Million USD, a cell for each combination.
 * @example =ATI.IMPORTS("KR","HS:8542",2018) //=> 32480.5
 * @example =ATI.IMPORTS("Germany","Robotics",2018) //=> 5545.4
 */
export function goodsImports(
  areas: any[][],
  technologies: any[][],
  years?: any[][],
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => figures("IMPORTS", areas, technologies, years, dataset, own));
}
