import { filterList, findListKind, list as listOfKind, LIST_KINDS } from "../core/lookup/lists";
import { edition } from "../core/provenance/edition";
import { invalid, orThrow } from "../core/refusal";
import { headersOf, textOf } from "./arguments/scalars";
import { answer } from "./results/answer";
import { withHeaders } from "./results/table";

/**
 * A code list: code, name, kind and note of every area, technology, indicator, dataset, policy, fact and so on.
 * @customfunction LIST
 * @param kind Such as "areas", "technologies", "indicators", "datasets", "groups", "fields", "products", "policies" or "facts".
 * @param [filter] Only entries with this text; of areas, a group or aggregate gives its members.
 * @param [headers] 0 no header, 1 a header row (default), 2 title and source above it.
 * @returns A row for each entry.
 * @example =ATI.LIST("areas","EASTASIA",0) //=> {"CN","China","country","CHN";"JP","Japan","country","JPN";…}
 */
export function list(kind: string, filter?: string, headers?: number): any[][] {
  return answer(() => {
    const named = textOf(kind, "kind");
    if (named === undefined) throw invalid(`No kind given. Known: ${LIST_KINDS.join(", ")}.`);
    const asked = orThrow(findListKind(named));
    const text = textOf(filter, "filter");
    const head = headersOf(headers);
    const entries = text === undefined ? listOfKind(asked) : orThrow(filterList(asked, text));
    return withHeaders(
      {
        title: `Code list: ${asked}${text === undefined ? "" : ` with "${text}"`}`,
        source: `Source: ATI edition ${edition()}`,
        header: ["code", "name", "kind", "note"],
        rows: entries.map((entry) => [entry.code, entry.name, entry.kind, entry.note]),
      },
      head,
    );
  });
}
