import { measured } from "../core/asking/question";
import { answerOf } from "../core/indicators/answer";
import { periodOf } from "../core/asking/period";
import { orThrow, Refusal } from "../core/refusal";
import { refuseTooMany } from "./arguments/cell-limit";
import { neededGrid } from "./arguments/grid";
import { listOfAreas } from "./arguments/groups";
import { areaIn, neededIndicator, datasetOf } from "./arguments/names";
import { ownFigures } from "./arguments/own";
import { EMPTY, oneCell, oneTechnology } from "./arguments/question";
import { headersOf } from "./arguments/scalars";
import { trim } from "./arguments/trim";
import { answer, type Answer } from "./results/answer";
import { nameOf } from "./results/name-of";
import { sourceLine } from "./results/source-line";
import { HEADER_ROWS, withHeaders } from "./results/table";

/**
 * An indicator over time: years down, areas across.
 * @customfunction SERIES
 * @param indicator An indicator such as "SHARE".
 * @param areas Areas or groups, a list: codes or names such as "KR", "Germany", "G7".
 * @param technology One technology, such as "Big Data".
 * @param [period] "2010:2018", 2015 for since then, "-5" for the last five; left out, all complete years.
 * @param [headers] 0 no header, 1 a header row (default), 2 title and source above it.
 * @param [dataset] A dataset to take instead of the default.
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns A row for each year.
 * @example =ATI.SERIES("SHARE",{"KR","JP"},"Big Data","2016:2018",0) //=> {2016,0.0639,0.1092;2017,0.0623,0.1054;2018,0.0629,0.0992}
 */
export function series(
  indicator: string,
  areas: any[][],
  technology: any[][],
  period?: any[][],
  headers?: number,
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => {
    const asked = neededIndicator(indicator);
    const range = ownFigures(own);
    const [grid] = trim([neededGrid(areas, "areas")]);
    const what = oneTechnology(technology, asked, range);
    const span = oneCell(period, "period");
    const head = headersOf(headers);
    const pinned = datasetOf(dataset, range);
    if (!grid || what === EMPTY) return [[""]];

    const measurement = orThrow(measured({ indicator: asked, technology: what, dataset: pinned }));
    const years = orThrow(periodOf(span, measurement));
    const columns = listOfAreas(grid, range).map((cell) => areaIn(cell, range));
    refuseTooMany(years.length + HEADER_ROWS[head], columns.length + 1);
    if (columns.every((area) => area === undefined)) return [[""]];
    const { dataset: used } = measurement;
    const about = asked.context ? asked.code : `${asked.code}, ${what.name}`;
    return withHeaders(
      {
        title: `${asked.name}${asked.context ? "" : `: ${what.name}`}, ${years[0] ?? ""} to ${years[years.length - 1] ?? ""}`,
        source: sourceLine(used),
        header: [`year (${about}, ${used.id})`, ...columns.map(nameOf)],
        rows: years.map((year) => [
          year,
          ...columns.map((area): Answer => {
            if (area === undefined) return "";
            return area instanceof Refusal ? area : answerOf(measurement, area, year);
          }),
        ]),
      },
      head,
    );
  });
}
