import { given } from "./arguments/given";
import { answer } from "./results/answer";
import { figures } from "./results/figures";

/**
 * Venture capital invested in an area, in million current USD.
 * @customfunction INVESTMENT
 * @param areas Areas: codes or names such as "KR", "Germany", "EU27"; or a group alone, such as "G7".
 * @param [technologies] Technologies such as "Cybersecurity", or a code such as "VC:Cybersecurity"; left out, all together.
 * @param [years] Years such as 2018; left out or "latest", the last complete year.
 * @param [dataset] A dataset to take instead of the default, such as "venture-capital-ncses".
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns Million USD, a cell for each combination.
 * @example =ATI.INVESTMENT("KR",,2018) //=> 1976.5
 * @example =ATI.INVESTMENT("KR",,2018,"venture-capital-ncses") //=> 3356
 * @example =ATI.INVESTMENT("US","Cybersecurity",2018) //=> 4434
 * @example =ATI.INVESTMENT("CN",,2018) //=> #N/A
 */
export function investment(
  areas: any[][],
  technologies?: any[][],
  years?: any[][],
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => figures("INVESTMENT", areas, given(technologies), years, dataset, own));
}
