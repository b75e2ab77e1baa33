import { asked } from "../core/asking/question";
import { figureCard } from "../core/provenance/card/figure-card";
import { Refusal } from "../core/refusal";
import { datasetOf, neededIndicator } from "./arguments/names";
import { ownFigures } from "./arguments/own";
import { EMPTY, oneArea, oneTechnology, oneYear } from "./arguments/question";
import { answer } from "./results/answer";

/**
 * One figure as a number that carries its card: unit, dataset, formula, grade, cautions, licence and citation.
 * @customfunction CARD
 * @param indicator An indicator such as "SHARE".
 * @param area One area, such as "KR" or "Germany".
 * @param technology One technology, such as "Big Data".
 * @param [year] A year such as 2018; left out or "latest", the last complete one.
 * @param [dataset] A dataset to take instead of the default.
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns The figure, a plain number in sums and charts; =A2.Grade reads a field of its card.
 * @example =ATI.CARD("SHARE","KR","Big Data",2018) //=> 0.0629
 * @example =ATI.CARD("GERD","KR","",2019) //=> 4.627
 * @example =ATI.CARD("SHARE","KR","Blockchain",2018) //=> #N/A
 */
export function card(
  indicator: string,
  area: any[][],
  technology: any[][],
  year?: any[][],
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => {
    const measure = neededIndicator(indicator);
    const range = ownFigures(own);
    const where = oneArea(area, range);
    const what = oneTechnology(technology, measure, range);
    const when = oneYear(year);
    const pinned = datasetOf(dataset, range);
    if (where === EMPTY || what === EMPTY) return [[""]];
    const found = asked({ indicator: measure, area: where, technology: what, year: when, dataset: pinned });
    return [[found instanceof Refusal ? found : figureCard(found)]];
  });
}
