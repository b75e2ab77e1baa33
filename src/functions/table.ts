import { measured } from "../core/asking/question";
import { datasetForCall } from "../core/asking/dataset-for-call";
import { isFound } from "../core/refusal";
import { refuseTooMany } from "./arguments/cell-limit";
import { neededGrid } from "./arguments/grid";
import { listOf, listOfAreas } from "./arguments/groups";
import { areaIn, neededIndicator, datasetOf, technologyIn } from "./arguments/names";
import { ownFigures } from "./arguments/own";
import { oneYear } from "./arguments/question";
import { headersOf } from "./arguments/scalars";
import { trim } from "./arguments/trim";
import { answer, type Answer } from "./results/answer";
import { figureIn } from "./results/figures";
import { nameOf } from "./results/name-of";
import { sourceLine } from "./results/source-line";
import { HEADER_ROWS, withHeaders } from "./results/table";

/**
 * An indicator of one year as a table: areas down, technologies across, all from one dataset.
 * @customfunction TABLE
 * @param indicator An indicator such as "SHARE" or "RPA".
 * @param areas Areas or groups, a list: codes or names such as "KR", "Germany", "G7".
 * @param technologies Technologies, a list: such as "Big Data", "ALL", or a code such as "WIPO:8".
 * @param [year] A year such as 2018; left out or "latest", the last complete one.
 * @param [headers] 0 no header, 1 a header row (default), 2 title and source above it.
 * @param [dataset] A dataset to take instead of the default.
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns A row for each area.
 * @example =ATI.TABLE("SHARE",{"KR";"JP"},{"Big Data","Robotics"},2018,0) //=> {"South Korea",0.0629,0.0183;"Japan",0.0992,0.1655}
 */
export function table(
  indicator: string,
  areas: any[][],
  technologies: any[][],
  year?: any[][],
  headers?: number,
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => {
    const asked = neededIndicator(indicator);
    const range = ownFigures(own);
    const [areaGrid] = trim([neededGrid(areas, "areas")]);
    const [technologyGrid] = trim([neededGrid(technologies, "technologies")]);
    const when = oneYear(year);
    const head = headersOf(headers);
    const pinned = datasetOf(dataset, range);
    if (!areaGrid || !technologyGrid) return [[""]];

    const down = listOfAreas(areaGrid, range);
    const across = listOf(technologyGrid);
    refuseTooMany(down.length + HEADER_ROWS[head], across.length + 1);
    const named = down.map((cell) => areaIn(cell, range));
    const titled = across.map((cell) => technologyIn(cell, asked, range));
    if ([named, titled].some((cells) => cells.every((cell) => cell === undefined))) return [[""]];
    const known = titled.filter(isFound);
    const used = pinned ?? datasetForCall(asked, known);
    const of =
      known
        .map((technology) => measured({ indicator: asked, technology, dataset: used }))
        .find(isFound)
        ?.yearOf(when) ?? when;
    return withHeaders(
      {
        title: `${asked.name}, ${of} (${asked.unit})`,
        source: used ? sourceLine(used) : "",
        header: [`area (${[asked.code, of, used?.id].filter(Boolean).join(", ")})`, ...titled.map(nameOf)],
        rows: named.map((area) => [
          nameOf(area),
          ...titled.map((technology): Answer => figureIn(asked, area, technology, when, used)),
        ]),
      },
      head,
    );
  });
}
