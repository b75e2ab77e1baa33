import { filterFlags, findSeverity, flagColumns } from "../core/report/flags";
import { orThrow } from "../core/refusal";
import { textOf } from "./arguments/scalars";
import { answer } from "./results/answer";
import { reportTable } from "./results/report-table";

/**
 * Where the report contradicts itself, or an outside source contradicts it, a row each, and how to read it.
 * @customfunction FLAGS
 * @param [severity] "high", "medium" or "low"; left out, all.
 * @param [headers] 0 no header, 1 a header row (default), 2 title and source above it.
 * @param [columns] Columns to show, in your order, such as "id,title,reading".
 * @returns A row for each flag.
 * @example =ATI.FLAGS("high",0,"id,computed or read") //=> {"I-01","computed";"I-01b","read";…}
 */
export function flags(severity?: string, headers?: number, columns?: any[][]): any[][] {
  return answer(() => {
    const named = textOf(severity, "severity");
    const wanted = named === undefined ? undefined : orThrow(findSeverity(named));
    return reportTable(
      `Flags of the report${wanted === undefined ? "" : `, severity ${wanted}`}`,
      filterFlags(wanted),
      flagColumns,
      `The report has no flag of severity ${wanted ?? ""}.`,
      { headers, columns },
    );
  });
}
