import type { Call } from "../formula/find-calls";

/** Whether a formula is a call and nothing else. */
export const isAlone = (formula: string, { start, end }: Call): boolean =>
  end === formula.trimEnd().length && /^=[\s@+]*$/.test(formula.slice(0, start));
