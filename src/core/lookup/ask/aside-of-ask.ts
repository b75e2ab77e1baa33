import { listed } from "../../words/readable";
import type { Ask } from "./ask";

/** What of an ask is not in its figures, in sentences: `Not understood: “solar”.`; "" where all is. */
export function asideOfAsk({ notUnderstood, remarks }: Pick<Ask, "notUnderstood" | "remarks">): string {
  const named = notUnderstood.map((piece) => `“${piece}”`);
  return [...(named.length > 0 ? [`Not understood: ${listed(named)}.`] : []), ...remarks].join(" ");
}
