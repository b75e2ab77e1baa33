import type { Cell } from "../../formula/cell";
import type { Phrase } from "../../formula/phrase";
import { pinned } from "../../formula/cell";

/** More names than these make a heading long. */
const MOST_NAMED = 3;

/** The names in some cells as a heading says them: `Korea, Japan and Germany`, or `Korea, Japan and 3 more areas`. */
export function namesOf(cells: readonly Cell<string>[]): Phrase {
  const all = cells.length <= MOST_NAMED;
  const named = cells.slice(0, all ? MOST_NAMED : MOST_NAMED - 1).map(pinned);
  const rest = cells.length - named.length;
  return named.flatMap((name, at) => {
    const isLast = at === named.length - 1;
    const sign = at === 0 ? [] : [isLast && all ? " and " : ", "];
    return [...sign, name, ...(isLast && !all ? [` and ${rest} more areas`] : [])];
  });
}
