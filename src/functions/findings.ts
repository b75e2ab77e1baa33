import { filterFindings, findingColumns } from "../core/report/finding-columns";
import { countOf } from "./arguments/scalars";
import { answer } from "./results/answer";
import { reportTable } from "./results/report-table";

/**
 * What the report says of its figures and whether open data agree: a row for each dataset that can be asked, then one overall.
 * @customfunction FINDINGS
 * @param [figure] Only statements about this figure, 1 to 6.
 * @param [headers] 0 no header, 1 a header row (default), 2 title and source above it.
 * @param [columns] Columns to show, in your order, such as "statement,verdict,decided by".
 * @returns A row for each statement and dataset.
 * @example =ATI.FINDINGS(4,0,"id,dataset,verdict") //=> {"S38","trade-baci-hs4","agrees";"S38","overall","agrees";…}
 */
export function findings(figure?: number, headers?: number, columns?: any[][]): any[][] {
  return answer(() => {
    const wanted = countOf(figure, "figure", 1);
    return reportTable(
      `What the report says of ${wanted === undefined ? "its figures" : `Figure ${wanted}`}, and whether open data agree`,
      filterFindings(wanted),
      findingColumns,
      `The report has Figures 1 to 6, not ${wanted ?? ""}.`,
      { headers, columns },
    );
  });
}
