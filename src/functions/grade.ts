import { gradeAsked } from "../core/asking/answers";
import { measured } from "../core/asking/question";
import { neededIndicator, pinnedDataset } from "./arguments/names";
import { EMPTY, oneTechnology } from "./arguments/question";
import { answer } from "./results/answer";

/**
 * How well the dataset's codes match a technology: close, broader, narrower, proxy or none.
 * @customfunction GRADE
 * @param indicator An indicator such as "SHARE".
 * @param technology One technology, such as "Big Data".
 * @param [dataset] A dataset to take instead of the default.
 * @returns One word.
 * @example =ATI.GRADE("SHARE","Big Data") //=> broader
 * @example =ATI.GRADE("SHARE","AI","ai-patents-oecd-ip5") //=> close
 * @example =ATI.GRADE("SHARE","Blockchain") //=> none
 */
export function grade(indicator: string, technology: any[][], dataset?: string): any[][] {
  return answer(() => {
    const asked = neededIndicator(indicator);
    const what = oneTechnology(technology, asked);
    const pinned = pinnedDataset(dataset);
    if (what === EMPTY) return [[""]];
    return [[gradeAsked(measured({ indicator: asked, technology: what, dataset: pinned }))]];
  });
}
