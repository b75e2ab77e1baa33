import { indicatorNamed } from "../../../core/asking/names";
import { indicatorOf, type Indicator } from "../../../core/catalogue/indicators";
import { findMode } from "../../../core/indicators/change-mode";
import { Refusal } from "../../../core/refusal";
import { argumentValue } from "../../../excel/reading/formula/argument-value";
import { findCalls, type Call } from "../../../excel/reading/formula/find-calls";
import { differenceUnit, figureFormat } from "../../../plans/formats";
import { argumentOf, ownIndicator } from "./figure-functions";
import { knownNames } from "./known-names";

const CHANGE_IN_PERCENT = "0.0%";

/** The number format that suits what a formula gives, where that is nothing but figures of one indicator. */
export function formatOfFormula(formula: string): string | undefined {
  const [call] = findCalls(formula, knownNames);
  // Who counts on with a figure makes another number of it.
  if (call?.start !== 1 || call.end !== formula.trimEnd().length) return undefined;
  const own = ownIndicator(call.name);
  if (own !== undefined) return figureFormat(indicatorOf(own));
  if (call.name !== "VALUE" && call.name !== "CHANGE") return undefined;
  const named = literalOf(call, "indicator");
  const indicator = named === undefined ? undefined : indicatorNamed(named);
  if (indicator === undefined || indicator instanceof Refusal) return undefined;
  return call.name === "VALUE" ? figureFormat(indicator) : formatOfChange(call, indicator);
}

/** Of a share's difference there is none: no format shows 0.01 as one percentage point. */
function formatOfChange(call: Call, indicator: Indicator): string | undefined {
  const named = literalOf(call, "mode");
  const mode = findMode(named ?? "difference");
  if (mode instanceof Refusal || (named === undefined && !isLeftOut(call, "mode"))) return undefined;
  if (mode !== "difference") return CHANGE_IN_PERCENT;
  const { factor, format } = differenceUnit(indicator);
  return factor === 1 ? format : undefined;
}

function literalOf(call: Call, parameter: string): string | undefined {
  const read = argumentValue(argumentOf(call, parameter)?.text ?? "");
  return read.kind === "literal" && typeof read.value === "string" ? read.value : undefined;
}

const isLeftOut = (call: Call, parameter: string): boolean =>
  argumentValue(argumentOf(call, parameter)?.text ?? "").kind === "left out";
