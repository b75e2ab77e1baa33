import type { Download } from "./wanted";

/** What is missing, a line a file or a set of tables: whose it is, how it is called, what it feeds and where it is. */
export function missingLines(missing: readonly Download[]): string[] {
  const groups = new Map<string, Download[]>();
  for (const each of missing) {
    // A table whose number is not known is told by the name that its file is to have.
    const isPicked = each.download === "" && !each.select.startsWith("*");
    const key = isPicked ? `${each.dataset} ${each.page}` : each.pattern;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) => (group[0]?.download === "" ? tables(group) : file(group)));
}

/** A file with an address of its own. */
function file(group: readonly Download[]): string {
  const [first] = group;
  if (first === undefined) return "";
  const codes = group.map(({ series, code }) => [series, code].filter(Boolean).join(" ")).filter(Boolean);
  const { pattern, producer, table, licence, dataset, download } = first;
  const feeds = [dataset, codes.join(", ")].filter(Boolean).join(": ");
  return `- ${pattern.split("|").join(" or ")} (${producer}, ${table}; ${licence}) for ${feeds}, from ${download}`;
}

/** Tables that somebody has to pick on a page. */
function tables(group: readonly Download[]): string {
  const [first] = group;
  if (first === undefined) return "";
  const { pattern, producer, licence, dataset, page } = first;
  const names = [...new Set(group.map(({ table }) => table))].join(", ");
  const like = pattern.split("|").join(" or ");
  return `- ${producer}, ${names} (${licence}), called like ${like}, for ${dataset}, by hand from ${page}`;
}
