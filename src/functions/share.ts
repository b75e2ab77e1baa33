import { answer } from "./results/answer";
import { figures } from "./results/figures";

/**
 * Share of an area in the world's patents of a technology, from 0 to 1.
 * @customfunction SHARE
 * @param areas Areas: codes or names such as "KR", "Germany", "EU27"; or a group alone, such as "G7".
 * @param technologies Technologies: one of the sixteen such as "Big Data", "ALL", or a code such as "WIPO:8".
 * @param [years] Years such as 2018; left out or "latest", the last complete year.
 * @param [dataset] A dataset to take instead of the default, such as "patent-families".
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns The share, a cell for each combination.
 * @example =ATI.SHARE("KR","Big Data",2018) //=> 0.0629
 * @example =ATI.SHARE("EASTASIA","Semiconductors",2018) //=> {0.0601;0.2311;0.1426;0.1662}
 * @example =ATI.SHARE({"KR";"JP"},{"Robotics","Nanotechnology"},2018,"patent-families") //=> {0.0980,0.0500;0.2105,0.0724}
 * @example =ATI.SHARE("KR","Blockchain",2018) //=> #N/A
 * @example =ATI.SHARE("KR","AI",2018,,{"area","technology","year","patents";"KR","AI",2018,12;"World","AI",2018,48}) //=> 0.25
 */
export function share(
  areas: any[][],
  technologies: any[][],
  years?: any[][],
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => figures("SHARE", areas, technologies, years, dataset, own));
}
