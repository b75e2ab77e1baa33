import { indicatorInSentence } from "../core/catalogue/name-in-sentence";
import { measured } from "../core/asking/question";
import { minimumOf, ranking } from "../core/indicators/ranking";
import { orThrow, Refusal, unavailable } from "../core/refusal";
import { neededIndicator, datasetOf } from "./arguments/names";
import { ownFigures } from "./arguments/own";
import { EMPTY, oneTechnology, oneYear } from "./arguments/question";
import { countOf, headersOf, numberOf } from "./arguments/scalars";
import { answer } from "./results/answer";
import { sourceLine } from "./results/source-line";
import { withHeaders } from "./results/table";

/**
 * The leading countries of a technology: rank, code, name and value. The header says how many countries take part.
 * @customfunction TOP
 * @param indicator An indicator such as "SHARE".
 * @param technology One technology, such as "Big Data".
 * @param [n] How many countries, 10 if left out.
 * @param [year] A year such as 2018; left out or "latest", the last complete one.
 * @param [headers] 0 no header, 1 a header row (default), 2 title and source above it.
 * @param [dataset] A dataset to take instead of the default.
 * @param [minimum] Countries below are not ranked: patents (20), or part of world trade (0.001).
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns A row for each country.
 * @example =ATI.TOP("SHARE","Big Data",3,2018,0) //=> {1,"US","United States",0.5481;2,"JP","Japan",0.0992;3,"KR","South Korea",0.0629}
 */
export function top(
  indicator: string,
  technology: any[][],
  n?: number,
  year?: any[][],
  headers?: number,
  dataset?: string,
  minimum?: number,
  own?: any[][],
): any[][] {
  return answer(() => {
    const asked = neededIndicator(indicator);
    const range = ownFigures(own);
    const what = oneTechnology(technology, asked, range);
    const count = countOf(n, "n", 1) ?? 10;
    const when = oneYear(year);
    const head = headersOf(headers);
    const pinned = datasetOf(dataset, range);
    const least = numberOf(minimum, "minimum");
    if (what === EMPTY) return [[""]];

    const measurement = orThrow(measured({ indicator: asked, technology: what, dataset: pinned }));
    const limit = minimumOf(measurement, least);
    if (limit instanceof Refusal) throw limit;
    const of = measurement.yearOf(when);
    const places = ranking(measurement, of, limit);
    if (places.length === 0) {
      throw unavailable(
        `No country can be ranked by ${indicatorInSentence(asked)} in ${what.name} in ${of} in ${measurement.dataset.id}.`,
      );
    }
    const table = {
      title: `${asked.name}${asked.context ? "" : `: ${what.name}`}, ${of}: the first ${Math.min(count, places.length)} of ${places.length} countries`,
      source: sourceLine(measurement.dataset),
      header: [
        `rank (of ${places.length})`,
        "code",
        "name",
        `value (${asked.code}, ${of}, ${measurement.dataset.id})`,
      ],
      rows: places
        .slice(0, count)
        .map((place) => [place.rank, place.area.code, place.area.name, place.value]),
    };
    return withHeaders(table, head);
  });
}
