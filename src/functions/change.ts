import { findMode } from "../core/indicators/change-mode";
import { changeAsked } from "../core/asking/answers";
import { askedInCells, LEFT_OUT } from "../core/asking/question";
import { orThrow } from "../core/refusal";
import { broadcast } from "./arguments/broadcast";
import { gridOf, gridOfValue, neededGrid } from "./arguments/grid";
import { expandGroup } from "./arguments/groups";
import { neededIndicator, datasetOf } from "./arguments/names";
import { ownFigures } from "./arguments/own";
import { textOf } from "./arguments/scalars";
import { answer } from "./results/answer";

/**
 * Change of an indicator between two years: the difference, the part of the first figure, or the rate a year.
 * @customfunction CHANGE
 * @param indicator An indicator such as "SHARE".
 * @param areas Areas: codes or names such as "KR", "Germany", "EU27"; or a group alone, such as "G7".
 * @param technologies Technologies: one of the sixteen such as "Big Data", "ALL", or a code such as "WIPO:8".
 * @param from The year to start from.
 * @param to The later year, or "latest".
 * @param [mode] "difference" (default; of shares in points, 0.01 = one), "percent" or "annual" (compound rate).
 * @param [dataset] A dataset to take instead of the default.
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns The change, a cell for each combination.
 * @example =ATI.CHANGE("SHARE","KR","Big Data",2010,2018) //=> 0.0176
 * @example =ATI.CHANGE("PATENTS","KR","Big Data",2010,2018,"annual") //=> 0.0882
 * @example =ATI.CHANGE("EXPORTS","KR","Photonics",2021,2022) //=> #N/A
 */
export function change(
  indicator: string,
  areas: any[][],
  technologies: any[][],
  from: any[][],
  to: any[][],
  mode?: string,
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => {
    const asked = neededIndicator(indicator);
    const range = ownFigures(own);
    const how = orThrow(findMode(textOf(mode, "mode") ?? "difference"));
    const pinned = datasetOf(dataset, range);
    return broadcast(
      [
        { name: "areas", grid: expandGroup(neededGrid(areas, "areas"), pinned) },
        {
          name: "technologies",
          grid: gridOf(technologies) ?? gridOfValue(LEFT_OUT.technology),
          quiet: !asked.context,
        },
        { name: "from", grid: neededGrid(from, "year to start from") },
        { name: "to", grid: gridOf(to) ?? gridOfValue(LEFT_OUT.year) },
      ],
      ([area, technology, first, last]) => {
        const start = askedInCells(asked, area, technology, first, pinned);
        const end = askedInCells(asked, area, technology, last, pinned);
        return start === undefined || end === undefined ? "" : changeAsked(start, end, how);
      },
    );
  });
}
