import { answer } from "./results/answer";
import { figures } from "./results/figures";

/**
 * Share of an area in the world's exports of a technology, from 0 to 1.
 * @customfunction EXPORTSHARE
 * @param areas Areas: codes or names such as "KR", "Germany", "EU27"; or a group alone, such as "G7".
 * @param technologies Technologies: one of the sixteen such as "Big Data", "ALL", or a code such as "HS:8542".
 * @param [years] Years such as 2018; left out or "latest", the last complete year.
 * @param [dataset] A dataset to take instead of the default, such as "trade-kti-ncses".
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns The share, a cell for each combination.
 * @example =ATI.EXPORTSHARE("KR","Micro- and Nanoelectronics",2018) //=> 0.1704
 * @example =ATI.EXPORTSHARE({"KR";"DE"},"Photonics",{2017,2018}) //=> {0.1783,0.1687;0.0601,0.0639}
 */
export function exportshare(
  areas: any[][],
  technologies: any[][],
  years?: any[][],
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => figures("EXPORTSHARE", areas, technologies, years, dataset, own));
}
