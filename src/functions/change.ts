import { findMode } from "../core/indicators/change-mode";
import { changeOf } from "../core/indicators/change-of";
import { orThrow, Refusal } from "../core/refusal";
import { askedIn } from "./arguments/asked";
import { broadcast } from "./arguments/broadcast";
import { gridOf, gridOfValue, neededGrid } from "./arguments/grid";
import { expandGroup } from "./arguments/groups";
import { neededIndicator, pinnedDataset } from "./arguments/names";
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
): any[][] {
  return answer(() => {
    const asked = neededIndicator(indicator);
    const how = orThrow(findMode(textOf(mode, "mode") ?? "difference"));
    const pinned = pinnedDataset(dataset);
    return broadcast(
      [
        { name: "areas", grid: expandGroup(neededGrid(areas, "areas")) },
        { name: "technologies", grid: gridOf(technologies) ?? gridOfValue("ALL"), quiet: !asked.context },
        { name: "from", grid: neededGrid(from, "year to start from") },
        { name: "to", grid: gridOf(to) ?? gridOfValue("latest") },
      ],
      ([area, technology, first, last]) => {
        const start = askedIn(asked, area, technology, first, pinned);
        const end = askedIn(asked, area, technology, last, pinned);
        if (start === undefined || end === undefined) return "";
        if (start instanceof Refusal) return start;
        return end instanceof Refusal
          ? end
          : changeOf(start.measurement, start.area, start.year, end.year, how);
      },
    );
  });
}
