import type { GivesNow } from "../../excel/upkeep/values/compare-shown";
import { computedHere } from "../shared/questions/computed-here";
import { tryFormula } from "../shared/questions/try-formula";

/**
 * What a formula that is one call gives now: by the functions of this page where its arguments stand in it, by the core
 * where it asks for one figure and its arguments are cells.
 */
export const givesNow: GivesNow = ({ formula, calls: [call, ...others] }, inputs) => {
  if (
    call === undefined ||
    others.length > 0 ||
    formula.slice(1).trim() !== formula.slice(call.start, call.end)
  )
    return undefined;
  const tried = tryFormula(formula);
  if (tried !== undefined) return tried;
  const answer = inputs && computedHere(call, inputs);
  return answer === undefined ? undefined : [[answer]];
};
