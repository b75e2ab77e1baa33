import { technologyNamed } from "../core/asking/names";
import { normalise } from "../core/names/normalise";
import { orThrow } from "../core/refusal";
import { filterFindings, findingColumns } from "../core/report/finding-columns";
import { datasetOf } from "./arguments/names";
import { ownFigures } from "./arguments/own";
import { oneCell } from "./arguments/question";
import { countOf, textOf } from "./arguments/scalars";
import { answer } from "./results/answer";
import { reportTable } from "./results/report-table";

/**
 * What the report says of its figures and whether open data agree: a row for each dataset that can be asked, then one overall. Filters combine.
 * @customfunction FINDINGS
 * @param [figure] Only statements about this figure, 1 to 6.
 * @param [headers] 0 no header, 1 a header row (default), 2 title and source above it.
 * @param [columns] Columns to show, in your order, such as "statement,verdict,decided by".
 * @param [technology] Only statements about this technology, such as "AI".
 * @param [dataset] Only rows of this dataset, or "overall".
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns A row for each statement and dataset.
 * @example =ATI.FINDINGS(4,0,"id,dataset,verdict") //=> {"S38","trade-baci-hs4","agrees";"S38","overall","agrees";…}
 * @example =ATI.FINDINGS(,0,"id,figure,verdict","Robotics","overall") //=> {"S33","3","agrees"}
 */
export function findings(
  figure?: number,
  headers?: number,
  columns?: any[][],
  technology?: any[][],
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => {
    const number = countOf(figure, "figure", 1);
    const about = oneCell(technology, "technology");
    const named = about === undefined ? undefined : orThrow(technologyNamed(about));
    const asked = textOf(dataset, "dataset");
    const isOverall = asked !== undefined && normalise(asked) === OVERALL;
    const range = ownFigures(own);
    const pinned = datasetOf(isOverall ? undefined : asked, range);
    const found = filterFindings({
      figure: number,
      technology: named,
      dataset: isOverall ? null : range ? undefined : pinned,
      own: range,
    });
    const what = [
      number === undefined ? "its figures" : `Figure ${number}`,
      ...(named ? [named.name] : []),
      ...(asked === undefined ? [] : [asked]),
    ].join(", ");
    const nothing =
      number !== undefined && filterFindings({ figure: number }).length === 0
        ? `The report has Figures 1 to 6, not ${number}.`
        : `The report says nothing of ${what}.`;
    return reportTable(
      `What the report says of ${what}, and whether ${range ? "your range agrees" : "open data agree"}`,
      found,
      findingColumns,
      nothing,
      { headers, columns },
    );
  });
}

/** Stands for the row of all datasets together. */
const OVERALL = "overall";
