import { figureAsked } from "../../../core/asking/answers";
import { Refusal } from "../../../core/refusal";
import type { OwnAnswer } from "../../../excel/reading/cell/is-stale";
import { callQuestion } from "./call-question";

/** What this add-in computes for a call by itself, to hold against what a cell shows. */
export const computedHere: OwnAnswer = (call, inputs) => {
  const held = [...inputs].map(
    ([reference, value]) => [reference, { rows: 1, columns: 1, cells: [[value]] }] as const,
  );
  const surroundings = { inputs: new Map(held), offset: { row: 0, column: 0 }, head: [], line: [] };
  const question = callQuestion(call, { formula: "", value: undefined, surroundings });
  if (question === undefined || question instanceof Refusal) return undefined;
  if (question.gives !== "figure" || question.isOneOf) return undefined;
  const answer = figureAsked(question);
  return answer instanceof Refusal ? "error" : answer;
};
