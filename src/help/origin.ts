import type { GuideFunction } from "./help-content";

/** Where the answers of a function come from. */
export type Origin =
  | "indicator"
  | "any-indicator"
  | "every-indicator"
  | "own-numbers"
  | "report"
  | "recomputed"
  | "descriptions";

const REPORT = ["FACT", "FACTS", "FLAGS", "POLICIES", "POLICY"];
const RECOMPUTED = ["FIGURE", "FINDINGS"];
const EVERY_INDICATOR = ["COUNTRY", "TECHNOLOGY"];
const DESCRIPTIONS = ["CITE", "LIST", "META", "SEARCH", "VERSION"];

/** The indicator whose formula a function applies to the user's own numbers. */
export const OWN_NUMBERS: Readonly<Record<string, string>> = { RPAOF: "RPA", BALANCEOF: "TRADEBALANCE" };

/** The origin of a function; a function that is new has to be given one here where it has neither an indicator nor asks for one. */
export function originOf({ id, parameters }: GuideFunction, indicators: ReadonlySet<string>): Origin {
  if (indicators.has(id)) return "indicator";
  if (id in OWN_NUMBERS) return "own-numbers";
  if (REPORT.includes(id)) return "report";
  if (RECOMPUTED.includes(id)) return "recomputed";
  if (EVERY_INDICATOR.includes(id)) return "every-indicator";
  if (DESCRIPTIONS.includes(id)) return "descriptions";
  if (parameters.some(({ name }) => /^indicators?$/.test(name))) return "any-indicator";
  throw new Error(`The help does not know where the answers of ATI.${id} come from: see src/help/origin.ts.`);
}
