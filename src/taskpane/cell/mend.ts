import { quoted } from "../../core/words/quoted";
import { areaOfCell } from "../../excel/reading/cell/area-of-cell";
import { heldAt, servingOffset } from "../../excel/reading/cell/held-cells";
import type { ReadCell } from "../../excel/reading/cell/read-cell";
import { argumentValue } from "../../excel/reading/formula/argument-value";
import type { Call } from "../../excel/reading/formula/find-calls";
import { cellsOf } from "../../plans/address";
import type { Spot } from "../../plans/plan";
import { guideEntry } from "../shared/questions/known-names";
import { argumentTexts, indicatorOfCall, withArguments } from "./arguments/change-call";
import { isKnownName, nameInstead, nameRefusal, type NamePlace } from "./arguments/named-thing";
import { isBareName, nameProblem } from "./arguments/typed-argument";

/** What to do about a mistyped name, or figures in the wrong place, for which one other is proposed. */
export type Mend = {
  /** A sentence. */
  readonly problem: string;
  /** The name that is proposed. */
  readonly instead: string;
} & (
  | {
      readonly formula: string;
      /** The argument that it is proposed for, where that is another. */
      readonly as?: string;
    }
  /** Where the name stands; on the formula's own sheet where none is named. */
  | { readonly spot: Spot; readonly sheet?: string; readonly cell: string }
);

/** The mend of the first mistyped name of a formula, be it in the formula or in a cell; undefined where none is proposed. */
export function mendOf(read: ReadCell): Mend | undefined {
  for (const call of read.calls) {
    const entry = guideEntry(call.name);
    if (!entry) continue;
    const indicator = indicatorOfCall(entry, argumentTexts(call, entry));
    for (const [at, { name: parameter }] of entry.parameters.entries()) {
      const place = { functionName: entry.name, parameter, indicator };
      const mend =
        inFormula(read, call, at, place) ?? inQuotes(read, call, at, place) ?? inCell(read, call, at, place);
      if (mend) return mend;
    }
  }
  return undefined;
}

function inFormula({ formula }: ReadCell, call: Call, at: number, place: NamePlace): Mend | undefined {
  const { problem, suggestion } = nameProblem(call.arguments[at]?.text ?? "", place) ?? {};
  const instead = problem === undefined ? undefined : nameInstead(problem);
  const entry = guideEntry(call.name);
  if (!entry || problem === undefined || suggestion === undefined || instead === undefined) return undefined;
  const texts = argumentTexts(call, entry).map((old, index) => (index === at ? suggestion : old));
  return { problem, instead, formula: withArguments(formula, call, entry, texts) };
}

/** A name without its quotation marks is one that Excel does not know. */
function inQuotes({ formula, text }: ReadCell, call: Call, at: number, place: NamePlace): Mend | undefined {
  const given = call.arguments[at]?.text.trim() ?? "";
  const entry = guideEntry(call.name);
  if (!entry || text !== "#NAME?" || !isBareName(given, place)) return undefined;
  const refusal = nameRefusal(given, place)?.message;
  const instead = refusal === undefined ? given : nameInstead(refusal);
  if (instead === undefined || !isKnownName(instead, place)) return undefined;
  const texts = argumentTexts(call, entry).map((old, index) => (index === at ? quoted(instead) : old));
  const problem = refusal ?? `${given} is a name in quotation marks: ${quoted(given)}.`;
  return { problem, instead, formula: withArguments(formula, call, entry, texts) };
}

function inCell({ surroundings }: ReadCell, call: Call, at: number, place: NamePlace): Mend | undefined {
  const value = argumentValue(call.arguments[at]?.text ?? "");
  if (value.kind !== "cells" && value.kind !== "spill") return undefined;
  const held = surroundings.inputs.get(value.reference);
  const first = areaOfCell(value.address.replace(/:.*/, ""));
  if (!held || !first) return undefined;
  const named = heldAt(held, surroundings.offset);
  // An error is no name.
  if (typeof named !== "string" || named.trim() === "" || named.startsWith("#")) return undefined;
  const problem = nameRefusal(named, place)?.message;
  const instead = problem === undefined ? undefined : nameInstead(problem);
  if (problem === undefined || instead === undefined) return undefined;
  const { row, column } = servingOffset(held, surroundings.offset);
  const spot = { row: first.row + row, column: first.column + column };
  const cell = cellsOf({ ...spot, rows: 1, columns: 1 });
  return value.sheet === undefined
    ? { problem, instead, spot, cell }
    : { problem, instead, spot, sheet: value.sheet, cell: `${value.sheet}!${cell}` };
}
