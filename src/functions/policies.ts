import { filterPolicies, findPolicyKind, policyColumns } from "../core/report/policies";
import { technologyNamed, yearNamed } from "../core/asking/names";
import { invalid, orThrow } from "../core/refusal";
import { oneCell } from "./arguments/question";
import { textOf } from "./arguments/scalars";
import { answer } from "./results/answer";
import { reportTable } from "./results/report-table";

/**
 * The report's strategies and measures, a row each. Filters combine; technologies count whether named in the text or read by us.
 * @customfunction POLICIES
 * @param [kind] "strategy" or "measure"; left out, both.
 * @param [technology] Only policies on this technology, such as "AI".
 * @param [year] Only policies that run in this year, such as 2020.
 * @param [headers] 0 no header, 1 a header row (default), 2 title and source above it.
 * @param [columns] Columns to show, in your order, such as "title,EUR corrected".
 * @returns A row for each policy.
 * @example =ATI.POLICIES("strategy","AI",2019,0,"id,title") //=> {"P04","National Strategy for Artificial Intelligence, Ministry for Science and ICT"}
 */
export function policies(
  kind?: string,
  technology?: any[][],
  year?: any[][],
  headers?: number,
  columns?: any[][],
): any[][] {
  return answer(() => {
    const named = textOf(kind, "kind");
    const about = oneCell(technology, "technology");
    const running = oneCell(year, "year");
    const when = running === undefined ? undefined : orThrow(yearNamed(running));
    if (when === "latest") throw invalid("Policies have no latest year; give one such as 2020.");
    const found = filterPolicies({
      kind: named === undefined ? undefined : orThrow(findPolicyKind(named)),
      technology: about === undefined ? undefined : orThrow(technologyNamed(about)),
      year: when,
    });
    const wanted = [named, about, when].filter((part) => part !== undefined).map(String);
    return reportTable(
      `Policies of South Korea in the report${wanted.length > 0 ? `: ${wanted.join(", ")}` : ""}`,
      found,
      policyColumns,
      `The report has no policy with ${wanted.join(", ")}.`,
      { headers, columns },
    );
  });
}
