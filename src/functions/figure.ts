import { figureOf, sizeOfFigure } from "../core/report/figures";
import { edition } from "../core/provenance/edition";
import { invalid, orThrow } from "../core/refusal";
import { refuseTooMany } from "./arguments/cell-limit";
import { given } from "./arguments/given";
import { gridOf } from "./arguments/grid";
import { listOfAreas } from "./arguments/groups";
import { areaIn } from "./arguments/names";
import { ownFigures } from "./arguments/own";
import { countOf, headersOf } from "./arguments/scalars";
import { trim } from "./arguments/trim";
import { answer } from "./results/answer";
import { HEADER_ROWS, withHeaders } from "./results/table";

/**
 * A figure of the report recomputed from open data, since the values of its pictures are lost: a row a technology.
 * @customfunction FIGURE
 * @param number The figure, 1 to 6.
 * @param [areas] Other areas or groups than the figure's own, a list.
 * @param [headers] 0 no header, 1 a header row (default), 2 title and source above it.
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns Technology, a column an area and year, dataset, grade.
 * @example =ATI.FIGURE(6,"CN",0) //=> {"AI companies",53,123,184,259,284,"ai-companies-deals-us-cn","proxy";"AI deals",68,148,210,306,335,"ai-companies-deals-us-cn","proxy"}
 */
export function figure(number: number, areas?: any[][], headers?: number, own?: any[][]): any[][] {
  return answer(() => {
    const asked = countOf(number, "number", 1);
    if (asked === undefined) throw invalid("No figure given; the report has Figures 1 to 6.");
    const head = headersOf(headers);
    const range = ownFigures(own);
    const list = gridOf(given(areas));
    const named = list
      ? trim([list])
          .flatMap((grid) => listOfAreas(grid, range))
          .map((cell) => areaIn(cell, range))
          .filter((area) => area !== undefined)
          .map(orThrow)
      : undefined;
    if (named?.length === 0) return [[""]];
    const { rows: height, columns: width } = orThrow(sizeOfFigure(asked, named?.length));
    refuseTooMany(height + HEADER_ROWS[head], width + 3);
    const { title, note, columns, rows } = orThrow(figureOf(asked, named, range));
    return withHeaders(
      {
        title,
        source: `${note}; ATI edition ${edition()}`,
        header: [
          "technology",
          ...columns.map(({ area, year }) => `${area.name} ${year}`),
          "dataset",
          "grade",
        ],
        rows: rows.map((row) => [row.technology, ...row.values, row.dataset, row.grade]),
      },
      head,
    );
  });
}
