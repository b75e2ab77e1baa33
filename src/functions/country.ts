import { areaCard } from "../core/provenance/card/area-card";
import { EMPTY, oneArea } from "./arguments/question";
import { answer } from "./results/answer";

/**
 * The name of an area that carries the latest figure of each indicator: with it in A2, =A2.Patents reads one.
 * @customfunction COUNTRY
 * @param area One area, such as "KR" or "Germany".
 * @returns The name, which every function takes; where Excel knows data types, with a card.
 * @example =ATI.COUNTRY("KR") //=> South Korea
 * @example =ATI.COUNTRY("DEU") //=> Germany
 * @example =ATI.COUNTRY("G7") //=> #VALUE!
 */
export function country(area: any[][]): any[][] {
  return answer(() => {
    const where = oneArea(area);
    return [[where === EMPTY ? "" : areaCard(where)]];
  });
}
