import { answer } from "./results/answer";
import { figures } from "./results/figures";

/**
 * Exports of goods of a technology, in million current USD.
 * @customfunction EXPORTS
 * @param areas Areas: codes or names such as "KR", "Germany", "EU27"; or a group alone, such as "G7".
 * @param technologies Technologies: one of the sixteen such as "Big Data", "ALL", or a code such as "HS:8542".
 * @param [years] Years such as 2018; left out or "latest", the last complete year.
 * @param [dataset] A dataset to take instead of the default, such as "trade-kti-ncses".
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns Million USD, a cell for each combination.
 * @example =ATI.EXPORTS("KR","HS:8542",2018) //=> 118709.3
 * @example =ATI.EXPORTS("KR","ALL",2018) //=> 444013
 */
export function goodsExports(
  areas: any[][],
  technologies: any[][],
  years?: any[][],
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => figures("EXPORTS", areas, technologies, years, dataset, own));
}
