import type { Phrase } from "./phrase";
import type { Value } from "./value";

/** More names than these make a heading long. */
const MOST_NAMED = 3;

/** Names as a heading says them, with what comes after: `Korea, Japan and Germany`, or `Korea, Japan and 3 more areas`. */
export function namesOf(names: readonly Value<string>[], after = ""): Phrase {
  const all = names.length <= MOST_NAMED;
  const named = names.slice(0, all ? MOST_NAMED : MOST_NAMED - 1);
  const signed = named.flatMap((name, at): Phrase => {
    if (at === 0) return [name];
    return [all && at === named.length - 1 ? " and " : ", ", name];
  });
  const rest = all ? after : ` and ${names.length - named.length} more areas${after}`;
  return rest === "" ? signed : [...signed, rest];
}
