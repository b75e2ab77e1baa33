import { answer } from "./results/answer";
import { figures } from "./results/figures";

/**
 * Share of an area in the world's imports of a technology, from 0 to 1.
 * @customfunction IMPORTSHARE
 * @param areas Areas: codes or names such as "KR", "Germany", "EU27"; or a group alone, such as "G7".
 * @param technologies Technologies: one of the sixteen such as "Big Data", "ALL", or a code such as "HS:8542".
 * @param [years] Years such as 2018; left out or "latest", the last complete year.
 * @param [dataset] A dataset to take instead of the default, such as "trade-kti-ncses".
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns The share, a cell for each combination.
 * @example =ATI.IMPORTSHARE("CN","HS:8542",2018) //=> 0.2314
 */
export function importshare(
  areas: any[][],
  technologies: any[][],
  years?: any[][],
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => figures("IMPORTSHARE", areas, technologies, years, dataset, own));
}
