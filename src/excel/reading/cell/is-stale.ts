import { unguarded } from "../../../plans/guarded-formula";
import type { Spot } from "../../../plans/plan";
import { argumentValue } from "../formula/argument-value";
import { areaOfCell } from "./area-of-cell";
import { findCalls, type Call } from "../formula/find-calls";
import type { KnownNames } from "../formula/spelling";

/** The values of the cells that arguments refer to, by reference. */
export type Inputs = ReadonlyMap<string, unknown>;

/**
 * What the add-in itself computes for a call, given the cells that its arguments refer to: a figure, `error` for none,
 * undefined where only Excel can tell.
 */
export type OwnAnswer = (call: Call, inputs: Inputs) => number | "error" | undefined;

/** Whether a formula shows another figure than the add-in computes, given what the cells of its sheet hold. */
export type IsStale = (formula: string, shown: unknown, valueAt: (spot: Spot) => unknown) => boolean;

/** Both are sums of the same figures, maybe in another order. */
const NEARLY = 1e-9;

/** Whether a cell shows something else than was computed for it. */
export function isOther(shown: unknown, computed: ReturnType<OwnAnswer>): boolean {
  if (computed === undefined || shown === "") return false;
  if (typeof shown !== "number" || computed === "error")
    return (typeof shown === "number") !== (typeof computed === "number");
  return Math.abs(shown - computed) > NEARLY * Math.abs(computed);
}

/** Holds formulas against what the add-in computes: those that are one call, and those that first look for a label. */
export const staleAgainst =
  (known: KnownNames, answer: OwnAnswer): IsStale =>
  (given, shown, valueAt) => {
    const formula = unguarded(given);
    const inner = LABELLED.exec(formula)?.[1] ?? formula.slice(1);
    const [call, ...others] = findCalls(inner, known);
    if (!call || others.length > 0 || call.start > 0 || call.end < inner.length) return false;
    const inputs = new Map<string, unknown>();
    for (const { text } of call.arguments) {
      const value = argumentValue(text);
      if (!("reference" in value)) continue;
      const spot =
        value.kind === "cells" && value.sheet === undefined ? areaOfCell(value.address) : undefined;
      if (!spot) return false;
      inputs.set(value.reference, valueAt(spot));
    }
    return isOther(shown, answer(call, inputs));
  };

const LABELLED = /^=IF\(\$?[A-Z]+\$?\d+="","",(.+)\)$/;
