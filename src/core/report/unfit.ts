import type { Dataset } from "../figures/dataset";
import type { Simple } from "./predicate";

/** Why a dataset may not decide this kind of statement, though it has the figures; undefined where it may. */
export function unfit({ kind, indicator }: Simple, { id, entry }: Dataset): string | undefined {
  if (indicator !== "SHARE") return undefined;
  if ((kind === "less" || kind === "rank_within") && entry.favoursHome) {
    return `levels of ${id} favour countries that file much at home or elsewhere`;
  }
  if ((kind === "rises" || kind === "falls") && entry.grants) {
    return `${id} counts grants, which say nothing of a change of applications from one year to the next`;
  }
  return undefined;
}
