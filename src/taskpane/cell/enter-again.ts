import { figureAsked } from "../../core/asking/answers";
import { Refusal } from "../../core/refusal";
import { repairNames } from "../../excel/reading/formula/repair-names";
import { isAlone } from "../../excel/reading/cell/is-alone";
import type { ReadCell } from "../../excel/reading/cell/read-cell";
import { plainName } from "../../excel/reading/formula/spelling";
import { guideEntry } from "../shared/questions/known-names";
import { isBareName } from "./arguments/typed-argument";
import { callQuestion } from "../shared/questions/call-question";

/** What Excel shows where it did not reach the functions, or lost their names. */
const PASSING = new Set(["#BUSY!", "#NAME?"]);

/** The formula to enter again where a cell shows an error that this may end; undefined for all others. */
export function formulaToEnterAgain(read: ReadCell): string | undefined {
  const { formula, calls, filled, text } = read;
  // Of a formula that fills cells, one of them may show the error of its own name.
  if (filled !== undefined) return undefined;
  const repaired = repairNames(formula, calls);
  // A name without quotation marks is as unknown the next time; a lost name of a function is not.
  if (text === "#NAME?" && repaired === formula && hasBareName(read)) return undefined;
  const mayEnd = PASSING.has(text) || (text === "#VALUE!" && isAnsweredNow(read));
  return mayEnd ? repaired : undefined;
}

const hasBareName = ({ calls }: ReadCell): boolean =>
  calls.some(({ name, arguments: given }) =>
    guideEntry(name)?.parameters.some(({ name: parameter }, at) =>
      isBareName(given[at]?.text ?? "", { functionName: plainName(name), parameter, indicator: undefined }),
    ),
  );

/**
 * Whether a `#VALUE!` is of the past: the add-in, asked the same now, has a figure or knows why there is none. Where it
 * refuses the question, or only Excel can tell, entering the same again would give the same.
 */
function isAnsweredNow(read: ReadCell): boolean {
  const [call] = read.calls;
  if (!isAlone(read.formula, call)) return false;
  const question = callQuestion(call, read);
  if (question === undefined) return false;
  const isFigure = question instanceof Refusal || question.gives === "figure";
  const answer = figureAsked(question);
  return isFigure && (!(answer instanceof Refusal) || answer.kind === "unavailable");
}
