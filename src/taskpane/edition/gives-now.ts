import type { GivesNow } from "../../excel/upkeep/values/compare-shown";
import { computedHere } from "../shared/questions/computed-here";
import { evaluate } from "./formula/evaluate";

/**
 * What a formula gives now: by the functions of this page with what stands around them, and where these are not there by
 * the core, for a call that asks for one figure.
 */
export const givesNow: GivesNow = (found, references) => {
  if (references === undefined) return undefined;
  const values = evaluate(found, references);
  if (values !== undefined) return values;
  const { formula, calls } = found;
  const [call] = calls;
  if (!call || calls.length > 1 || formula.slice(1).trim() !== formula.slice(call.start, call.end))
    return undefined;
  const inputs = new Map([...references].map(([text, rows]) => [text, rows[0]?.[0]] as const));
  const answer = [...references.values()].every((rows) => rows.flat().length === 1)
    ? computedHere(call, inputs)
    : undefined;
  return answer === undefined ? undefined : [[answer]];
};
