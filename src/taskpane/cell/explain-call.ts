import { explain } from "../../core/provenance/explain";
import { Refusal } from "../../core/refusal";
import type { Call } from "../../excel/reading/find-calls";
import { callQuestion, type AskedCell } from "../shared/questions/call-question";

/** The story of the figure that a cell shows by a call, or why it cannot be told; undefined for functions that give none. */
export function explainCall(call: Call, cell: AskedCell): string | undefined {
  const question = callQuestion(call, cell);
  if (question === undefined) return undefined;
  if (question instanceof Refusal) return `Not explained here. ${question.message}`;
  const { measurement, area, year, since } = question;
  const years = since === undefined ? [year] : [since, year];
  return years.map((each) => explain(measurement, area, each)).join("\n");
}
