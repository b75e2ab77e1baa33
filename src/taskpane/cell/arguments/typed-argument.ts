import { quoted } from "../../../core/words/quoted";
import { tokenize } from "@borgar/fx";
import { argumentValue } from "../../../excel/reading/formula/argument-value";
import { expressionProblem } from "../../../excel/reading/formula/expression-problem";
import type { GuideParameter } from "../../shared/questions/guide-function";
import { isKnownName, nameInstead, nameRefusal, type NamePlace } from "./named-thing";

/** What is wrong with what was typed, and what would be right. */
export interface TypedProblem {
  /** A sentence. */
  readonly problem: string;
  /** What to put into the field instead. */
  readonly suggestion?: string;
}

/** An argument as the formula has it. */
interface TypedText {
  readonly text: string;
}

/** Reads what was typed for an argument: a plain word is quoted, anything after `=` is taken as it is. */
export function typedArgument(
  typed: string,
  parameter: GuideParameter,
  place: NamePlace,
): TypedText | TypedProblem {
  const trimmed = typed.trim();
  const isFormula = trimmed.startsWith("=");
  const isText = !isFormula && parameter.type !== "number" && isPlainText(trimmed, place);
  const text = isText ? quoted(trimmed) : isFormula ? trimmed.slice(1).trim() : trimmed;
  const problem = expressionProblem(text);
  return problem === undefined
    ? (nameProblem(text, place) ?? { text })
    : { problem: `${trimmed} ${problem}.` };
}

/** Whether an argument is a name that lacks its quotation marks, for which Excel knows no meaning: `Big Data`. */
export const isBareName = (text: string, place: NamePlace): boolean =>
  argumentValue(text).kind === "expression" && isPlainText(text.trim(), place);

/** Why a name in the argument is not known; expressions and references are not looked into. */
export function nameProblem(text: string, place: NamePlace): TypedProblem | undefined {
  const read = argumentValue(text);
  const names = read.kind === "literal" ? [read.value] : read.kind === "list" ? read.rows.flat() : [];
  const problems = names.flatMap((name): TypedProblem | readonly TypedProblem[] => {
    if (name === 0 || String(name).trim() === "") return [];
    const refusal = nameRefusal(name, place);
    if (refusal === undefined) return [];
    const instead = nameInstead(refusal.message);
    if (instead === undefined) return { problem: refusal.message };
    const old = typeof name === "string" ? quoted(name) : String(name);
    return { problem: refusal.message, suggestion: text.replace(old, () => quoted(instead)) };
  });
  // Of several what can be mended, one after the other.
  return problems.find(({ suggestion }) => suggestion !== undefined) ?? problems[0];
}

/** Words, and names that the place knows, where they are no reference to cells. */
function isPlainText(text: string, place: NamePlace): boolean {
  if (place.parameter === "period" && /^\d{4}\s*:\s*\d{4}$/.test(text)) return true;
  const tokens = tokenize(text, { mergeRefs: true });
  const [first] = tokens;
  if (first === undefined || tokens.some(({ type }) => REFERENCES.has(type))) return false;
  if (tokens.some(({ type }) => type === "string" || type === "func")) return false;
  if (isKnownName(text, place)) return tokens.length > 1 || WORDS.has(first.type);
  return (
    WORDS.has(first.type) &&
    !text.includes("'") &&
    tokens.every(({ type, value }) =>
      type === "operator" ? value === "-" || value === ":" : WITHIN_WORDS.has(type),
    )
  );
}

const REFERENCES = new Set(["range", "range_beam", "range_ternary", "structured"]);
const WORDS = new Set(["range_named", "unknown"]);
const WITHIN_WORDS = new Set([...WORDS, "whitespace", "number", "bool"]);
