import { measured } from "../core/asking/question";
import { answerOf } from "../core/indicators/answer";
import { measurementsOf } from "../core/indicators/choice";
import { scopesOf } from "../core/provenance/cautions";
import { isFound, orThrow, Refusal } from "../core/refusal";
import { neededIndicator } from "./arguments/names";
import { ownFigures } from "./arguments/own";
import { EMPTY, oneArea, oneTechnology, oneYear } from "./arguments/question";
import { headersOf } from "./arguments/scalars";
import { answer, type Answer } from "./results/answer";
import { edition } from "../core/provenance/edition";
import { withHeaders } from "./results/table";

/**
 * The same figure in every dataset that has it, a row each: dataset, value, year, grade, what it measures.
 * @customfunction COMPARE
 * @param indicator An indicator such as "SHARE" or "INVESTMENT".
 * @param area One area, such as "KR".
 * @param technology One technology, such as "Big Data".
 * @param [year] A year such as 2018; left out, the last complete one of each dataset.
 * @param [headers] 0 no header, 1 a header row (default), 2 title and source above it.
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns A row for each dataset.
 * @example =ATI.COMPARE("SHARE","KR","Big Data",2018,0) //=> {"uspto-patents",0.0629,2018,"broader",…;"patent-families",0.1048,2018,"broader",…}
 */
export function compare(
  indicator: string,
  area: any[][],
  technology: any[][],
  year?: any[][],
  headers?: number,
  own?: any[][],
): any[][] {
  return answer(() => {
    const asked = neededIndicator(indicator);
    const range = ownFigures(own);
    const where = oneArea(area, range);
    const what = oneTechnology(technology, asked, range);
    const when = oneYear(year);
    const head = headersOf(headers);
    if (where === EMPTY || what === EMPTY) return [[""]];

    const ours = range && measured({ indicator: asked, technology: what, dataset: range });
    const open = measurementsOf(asked, what);
    if (open.length === 0 && !isFound(ours))
      orThrow(ours ?? measured({ indicator: asked, technology: what }));
    const rows = [...(ours ? [ours] : []), ...open].map((measurement): Answer[] => {
      if (measurement instanceof Refusal) return [range?.id ?? "", measurement, "", "none", ""];
      const of = measurement.yearOf(when);
      const { dataset, codes } = measurement;
      const scopes = scopesOf(measurement, where, of).map((scope) => scope.replace(/\.$/, ""));
      const measures = [dataset.entry.measures, ...scopes].join("; ");
      return [dataset.id, answerOf(measurement, where, of), of, codes.grade, measures];
    });
    const title = `${asked.name} of ${where.name}${asked.context ? "" : `: ${what.name}`}, dataset by dataset`;
    const source = `Source: the datasets named; ATI edition ${edition()}`;
    return withHeaders(
      { title, source, header: ["dataset", "value", "year", "grade", "measures"], rows },
      head,
    );
  });
}
