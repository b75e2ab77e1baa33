import { Refusal } from "../../core/refusal";
import type { Answer } from "../../workbook/reading/is-stale";
import { callQuestion } from "../cell/call-question";

/** What this add-in computes for a call by itself, to hold against what a cell shows. */
export const answerOf: Answer = (call, inputs) => {
  const question = callQuestion(call, inputs);
  if (question === undefined || question instanceof Refusal) return undefined;
  const answer = question.measurement.answer(question.area, question.year);
  return answer instanceof Refusal ? "error" : answer;
};
