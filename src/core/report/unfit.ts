import type { Dataset } from "../figures/dataset";
import type { Simple } from "./predicate";

/** Levels of these favour home offices, so that a level cannot be compared between areas or technologies. */
const NO_LEVELS = ["patent-families", "pct-applications"];
/** These count grants, whose year says little of the year of application. */
const GRANTS = ["uspto-patents", "patent-families"];

/** Why a dataset may not decide this kind of statement, though it has the figures; undefined where it may. */
export function unfit({ kind, indicator }: Simple, { id }: Dataset): string | undefined {
  if (indicator !== "SHARE") return undefined;
  if ((kind === "less" || kind === "rank_within") && NO_LEVELS.includes(id)) {
    return `levels of ${id} favour countries that file much at home or elsewhere`;
  }
  if ((kind === "rises" || kind === "falls") && GRANTS.includes(id)) {
    return `${id} counts grants, which say nothing of a change of applications from one year to the next`;
  }
  return undefined;
}
