import { invalid, Refusal } from "../core/refusal";
import { broadcast } from "./arguments/broadcast";
import { indicatorNamed } from "../core/asking/names";
import { LEFT_OUT } from "../core/asking/question";
import { given } from "./arguments/given";
import { gridOf, gridOfValue, neededGrid } from "./arguments/grid";
import { expandGroup } from "./arguments/groups";
import { datasetOf } from "./arguments/names";
import { ownFigures } from "./arguments/own";
import { answer } from "./results/answer";
import { figureIn } from "./results/figures";

/**
 * Any indicator by its name, those of a whole country too, such as R&D in per cent of GDP.
 * @customfunction VALUE
 * @param indicators Indicators: codes or names such as "SHARE", "GERD", "Researchers".
 * @param areas Areas: codes or names such as "KR", "Germany", "EU27"; or a group alone, such as "G7".
 * @param [technologies] Technologies; left out, all together. Indicators of a whole country ignore it.
 * @param [years] Years such as 2018; left out or "latest", the last complete year.
 * @param [dataset] A dataset to take instead of the default.
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns The value in the indicator's unit, a cell for each combination.
 * @example =ATI.VALUE("GERD","KR",,2019) //=> 4.627
 * @example =ATI.VALUE({"SHARE";"RPA";"EXPORTSHARE"},"KR","Semiconductors",2018) //=> {0.1426;66.28;0.1704}
 * @example =ATI.VALUE("STARTUPS",{"US","CN"},"AI",2018) //=> {1544,284}
 */
export function value(
  indicators: any[][],
  areas: any[][],
  technologies?: any[][],
  years?: any[][],
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => {
    const pinned = datasetOf(dataset, ownFigures(own));
    return broadcast(
      [
        { name: "indicators", grid: neededGrid(indicators, "indicators"), quiet: false },
        { name: "areas", grid: expandGroup(neededGrid(areas, "areas"), pinned) },
        {
          name: "technologies",
          grid: gridOf(given(technologies)) ?? gridOfValue(LEFT_OUT.technology),
          quiet: false,
        },
        { name: "years", grid: gridOf(given(years)) ?? gridOfValue(LEFT_OUT.year) },
      ],
      ([code, area, technology, year]) => {
        const indicator = code === undefined ? undefined : indicatorNamed(code);
        // An empty technology is quiet, unless the indicator knows none.
        if (technology === undefined && (indicator instanceof Refusal || !indicator?.context)) return "";
        if (indicator === undefined) return invalid("No indicator given for this cell.");
        return indicator instanceof Refusal ? indicator : figureIn(indicator, area, technology, year, pinned);
      },
    );
  });
}
