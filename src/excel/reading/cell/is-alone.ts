import { isGuard } from "../../../plans/guarded-formula";
import type { Call } from "../formula/find-calls";

/** Whether a formula is a call and nothing else but what a saved file puts around it. */
export function isAlone(formula: string, { start, end }: Call): boolean {
  const [before, after] = [formula.slice(0, start), formula.slice(end)];
  return isGuard(before, after) || (after.trim() === "" && /^=[\s@+]*$/.test(before));
}
