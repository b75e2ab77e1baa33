import { findIndicator } from "../core/catalogue/indicators";
import { measurementOf } from "../core/indicators/choice";
import { explain as tell } from "../core/provenance/explain";
import { invalid, orThrow, Refusal } from "../core/refusal";
import { explainEntry } from "../core/report/explain-entry";
import { pinnedDataset } from "./arguments/names";
import { EMPTY, oneArea, oneTechnology, oneYear } from "./arguments/question";
import { textOf } from "./arguments/scalars";
import { answer } from "./results/answer";

/**
 * The story of a figure in words: the sum with its observations, codes, grade, dataset, cautions and other datasets.
 * @customfunction EXPLAIN
 * @param indicator An indicator such as "SHARE"; or an id of the report: "P01", "F040", "S01", "I-01".
 * @param [area] One area, such as "KR".
 * @param [technology] One technology, such as "Big Data".
 * @param [year] A year such as 2018; left out or "latest", the last complete one.
 * @param [dataset] A dataset to take instead of the default.
 * @returns The sentence; where there is no figure, the reason.
 * @example =ATI.EXPLAIN("SHARE","KR","Big Data",2018) //=> Patent share of South Korea in Big Data, 2018: 6.3 %, that is 2,888 of 45,929 patents. …
 */
export function explain(
  indicator: string,
  area?: any[][],
  technology?: any[][],
  year?: any[][],
  dataset?: string,
): any[][] {
  return answer(() => {
    const named = textOf(indicator, "indicator");
    if (named === undefined) throw invalid('No indicator given; ATI.LIST("indicators") lists what is known.');
    const found = findIndicator(named);
    const entry = found instanceof Refusal ? explainEntry(named) : undefined;
    if (entry !== undefined) return [[entry]];
    const asked = orThrow(found);
    const where = oneArea(area);
    const what = oneTechnology(technology, asked);
    const when = oneYear(year);
    const pinned = pinnedDataset(dataset);
    if (where === EMPTY || what === EMPTY || when === EMPTY) return [[""]];
    const measurement = measurementOf(asked, what, pinned);
    if (measurement instanceof Refusal) return [[`No figure: ${measurement.message}`]];
    return [[tell(measurement, where, measurement.yearOf(when))]];
  });
}
