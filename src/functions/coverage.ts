import { indicatorInSentence } from "../core/catalogue/name-in-sentence";
import { measured } from "../core/asking/question";
import { coverageOf } from "../core/provenance/coverage";
import { orThrow, unavailable } from "../core/refusal";
import { neededIndicator, pinnedDataset } from "./arguments/names";
import { optionalTechnology } from "./arguments/question";
import { headersOf } from "./arguments/scalars";
import { answer } from "./results/answer";
import { sourceLine } from "./results/source-line";
import { withHeaders } from "./results/table";

/**
 * Which areas have figures of an indicator, and from when to when.
 * @customfunction COVERAGE
 * @param indicator An indicator such as "GERD".
 * @param [technology] One technology; left out, all together.
 * @param [dataset] A dataset to take instead of the default.
 * @param [headers] 0 no header, 1 a header row (default), 2 title and source above it.
 * @returns A row for each area: code, first year, last year, years with a figure.
 * @example =ATI.COVERAGE("STARTUPS","AI",,0) //=> {"CN",2014,2018,5;"US",2014,2018,5}
 */
export function coverage(
  indicator: string,
  technology?: any[][],
  dataset?: string,
  headers?: number,
): any[][] {
  return answer(() => {
    const asked = neededIndicator(indicator);
    const what = optionalTechnology(technology, asked);
    const pinned = pinnedDataset(dataset);
    const head = headersOf(headers);
    const measurement = orThrow(measured({ indicator: asked, technology: what, dataset: pinned }));
    const rows = coverageOf(measurement);
    if (rows.length === 0) {
      const of = asked.context ? indicatorInSentence(asked) : `${indicatorInSentence(asked)} in ${what.name}`;
      throw unavailable(`${measurement.dataset.id} has no figure of ${of} for any area or year.`);
    }
    return withHeaders(
      {
        title: `Coverage of ${asked.name}${asked.context ? "" : `: ${what.name}`} in ${measurement.dataset.id}`,
        source: sourceLine(measurement.dataset),
        header: ["area", "first year", "last year", "years"],
        rows: rows.map(({ area, first, last, years }) => [area.code, first, last, years]),
      },
      head,
    );
  });
}
