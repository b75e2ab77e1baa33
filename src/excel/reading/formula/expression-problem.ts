import { tokenize, type Token } from "@borgar/fx";

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/** Why a text cannot stand as one argument of a call, as the end of a sentence; undefined where it can. */
export function expressionProblem(text: string): string | undefined {
  const open: string[] = [];
  let last: Token | undefined;
  for (const token of tokenize(text, { mergeRefs: true })) {
    if (token.unterminated === true) return `has a quotation mark that is not closed`;
    if (token.type === "unknown" && /^\d/.test(token.value))
      return `has “${token.value}” where Excel expects none`;
    const problem = token.type === "operator" ? bracketProblem(token.value, open) : undefined;
    if (problem !== undefined) return problem;
    if (token.type !== "whitespace") last = token;
  }
  const missing = open.pop();
  if (missing !== undefined) return `has a bracket ${missing} that is not closed`;
  if (last?.type === "operator" && DANGLING.test(last.value)) return `ends with ${last.value}`;
  return isQuoteLeft(text) ? "has an apostrophe that is not closed" : undefined;
}

/** Follows the brackets; a comma outside of them would begin the next argument. */
function bracketProblem(operator: string, open: string[]): string | undefined {
  const closing = CLOSING[operator];
  if (closing !== undefined) open.push(operator);
  else if (operator === ")" || operator === "}") {
    if (CLOSING[open.pop() ?? ""] !== operator) return `has a bracket ${operator} that was not opened`;
  } else if ((operator === "," || operator === ";") && open.length === 0) {
    return `has a “${operator}” outside of brackets; put a list into braces, such as {"KR";"JP"}`;
  }
  return undefined;
}

const DANGLING = /^(?:[-+*/^&=<>,;:]|<=|>=|<>)$/;

/** Quoted sheet names come in pairs of apostrophes, and texts are no part of the count. */
const isQuoteLeft = (text: string): boolean =>
  (text.replace(/"(?:[^"]|"")*"/g, "").match(/'/g)?.length ?? 0) % 2 === 1;
