import { rankAsked } from "../core/asking/answers";
import { datasetForCall } from "../core/asking/dataset-for-call";
import { askedInCells, LEFT_OUT } from "../core/asking/question";
import { isFound } from "../core/refusal";
import { broadcast } from "./arguments/broadcast";
import { given } from "./arguments/given";
import { gridOf, gridOfValue, neededGrid } from "./arguments/grid";
import { expandGroup, listOf } from "./arguments/groups";
import { neededIndicator, datasetOf, technologyIn } from "./arguments/names";
import { ownFigures } from "./arguments/own";
import { numberOf } from "./arguments/scalars";
import { answer } from "./results/answer";

/**
 * Place of an area among the countries of the dataset, 1 the largest; equal values share the better place.
 * @customfunction RANK
 * @param indicator An indicator such as "SHARE".
 * @param areas Countries: codes or names such as "KR", "Germany"; or a group alone, such as "G7".
 * @param technologies Technologies: one of the sixteen such as "Big Data", "ALL", or a code such as "WIPO:8".
 * @param [years] Years such as 2018; left out or "latest", the last complete year.
 * @param [dataset] A dataset to take instead of the default.
 * @param [minimum] Countries below are not ranked: patents (20), or part of world trade (0.001).
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns The place, a cell for each combination.
 * @example =ATI.RANK("SHARE","KR","Big Data",2018) //=> 3
 * @example =ATI.RANK("SHARE",{"US";"JP";"KR"},"Semiconductors",2018) //=> {1;2;4}
 * @example =ATI.RANK("SHARE","EU27","Big Data",2018) //=> #N/A
 */
export function rank(
  indicator: string,
  areas: any[][],
  technologies: any[][],
  years?: any[][],
  dataset?: string,
  minimum?: number,
  own?: any[][],
): any[][] {
  return answer(() => {
    const asked = neededIndicator(indicator);
    const range = ownFigures(own);
    const least = numberOf(minimum, "minimum");
    const named = gridOf(technologies) ?? gridOfValue(LEFT_OUT.technology);
    const pinned = datasetOf(dataset, range);
    const known = listOf(named)
      .map((cell) => technologyIn(cell, asked, range))
      .filter(isFound);
    const used = pinned ?? datasetForCall(asked, known);
    return broadcast(
      [
        { name: "areas", grid: expandGroup(neededGrid(areas, "areas"), used) },
        { name: "technologies", grid: named, quiet: !asked.context },
        { name: "years", grid: gridOf(given(years)) ?? gridOfValue(LEFT_OUT.year) },
      ],
      ([area, technology, year]) => {
        const place = askedInCells(asked, area, technology, year, used);
        return place === undefined ? "" : rankAsked(place, least);
      },
    );
  });
}
