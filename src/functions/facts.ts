import { factColumns, filterFacts } from "../core/report/facts";
import { textOf, wanted } from "./arguments/scalars";
import { answer } from "./results/answer";
import { reportTable } from "./results/report-table";

/**
 * What the report states in numbers, a row each, with quote and, where open data can test it, a verdict.
 * @customfunction FACTS
 * @param [text] Only facts with this text in subject, metric or quote, such as "5G".
 * @param [headers] 0 no header, 1 a header row (default), 2 title and source above it.
 * @param [columns] Columns to show, in your order, such as "subject,metric,value,unit".
 * @returns A row for each fact.
 * @example =ATI.FACTS("GERD",0,"id,subject,value,verdict") //=> {"F040","South Korea",4.64,"agrees";"F041","EU27",2.1,"disagrees"}
 */
export function facts(text?: string, headers?: number, columns?: any[][]): any[][] {
  return answer(() => {
    const about = wanted(textOf(text, "text"), "text");
    return reportTable(
      `What the report states${about === undefined ? "" : ` on "${about}"`}`,
      filterFacts(about),
      factColumns,
      `No fact of the report has the text "${about ?? ""}"; ATI.SEARCH forgives typos.`,
      { headers, columns },
    );
  });
}
