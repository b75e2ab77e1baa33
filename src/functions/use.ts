import { answer } from "./results/answer";
import { figures } from "./results/figures";

/**
 * Share of an area's businesses that use a technology, of those with 10 or more persons employed: from 0 to 1.
 * @customfunction USE
 * @param areas Areas: codes or names such as "KR", "Germany", "EU27"; or a group alone, such as "G7".
 * @param technologies "AI", "Big Data", "Cloud" or "Internet of Things".
 * @param [years] Years such as 2018; left out or "latest", the last complete year of each technology.
 * @param [dataset] The dataset to take, "ict-use-by-businesses-oecd".
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns The share, a cell for each combination.
 * @example =ATI.USE("KR","Cloud",2023) //=> 0.7416
 * @example =ATI.USE({"KR";"EU27"},{"AI","Cloud"},2021) //=> {0.0265,0.276;0.0765,0.4097}
 * @example =ATI.USE("KR","Robotics",2023) //=> #N/A
 */
export function use(
  areas: any[][],
  technologies: any[][],
  years?: any[][],
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => figures("USE", areas, technologies, years, dataset, own));
}
