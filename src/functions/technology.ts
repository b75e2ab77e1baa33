import { technologyCard } from "../core/provenance/card/technology-card";
import { EMPTY, oneTechnology } from "./arguments/question";
import { answer } from "./results/answer";

/**
 * The name of a technology that carries the world's latest figures and who leads: with it in A2, =A2.Patents reads one.
 * @customfunction TECHNOLOGY
 * @param technology One technology: one of the sixteen such as "Big Data", "ALL", or a code such as "WIPO:8".
 * @returns The name, which every function takes; where Excel knows data types, with a card.
 * @example =ATI.TECHNOLOGY("AI") //=> Artificial Intelligence
 * @example =ATI.TECHNOLOGY("WIPO:8") //=> Semiconductors
 * @example =ATI.TECHNOLOGY("Big Dta") //=> #VALUE!
 */
export function technology(technology: any[][]): any[][] {
  return answer(() => {
    const what = oneTechnology(technology);
    return [[what === EMPTY ? "" : technologyCard(what)]];
  });
}
