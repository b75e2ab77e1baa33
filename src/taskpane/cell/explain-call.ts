import { explain } from "../../core/provenance/explain";
import { Refusal } from "../../core/refusal";
import type { Call } from "../../workbook/reading/find-calls";
import { callQuestion } from "./call-question";

/** The story of the figure that a call gives, or why it cannot be told; undefined for functions that give no figure. */
export function explainCall(call: Call, inputs: ReadonlyMap<string, unknown>): string | undefined {
  const question = callQuestion(call, inputs);
  if (question === undefined) return undefined;
  if (question instanceof Refusal) return `Not explained here. ${question.message}`;
  return explain(question.measurement, question.area, question.year);
}
