import type { CallQuestion } from "./question";
import { figureAsked } from "../../../core/asking/answers";
import type { Call } from "../../../excel/reading/formula/find-calls";
import { invalid, Refusal } from "../../../core/refusal";
import { isAlone } from "../../../excel/reading/cell/is-alone";
import type { ReadCell } from "../../../excel/reading/cell/read-cell";
import { broadcastQuestion } from "./broadcast-question";
import { labelledQuestion } from "./labelled-question";

export type AskedCell = Pick<ReadCell, "formula" | "value" | "surroundings">;

/**
 * What the selected cell shows of a call that asks for figures, or why that is not known; undefined for other
 * functions. The order of the checks is that of the functions.
 */
export function callQuestion(call: Call, cell: AskedCell): CallQuestion | Refusal | undefined {
  try {
    const question = broadcastQuestion(call, cell.surroundings) ?? labelledQuestion(call, cell.surroundings);
    if (question?.isOneOf === true && !isAlone(cell.formula, call) && !isShown(question, cell.value))
      return invalid("The formula makes something else of several figures.");
    return question;
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal;
    throw refusal;
  }
}

/** Whether a cell of a formula that holds the call among other things shows the call's own figure. */
const isShown = (question: CallQuestion, value: unknown): boolean =>
  question.gives === "figure" && figureAsked(question) === value;
