import { tokenize, type Token } from "@borgar/fx";
import { letNames } from "./let-names";
import { givesArray, newerFunction } from "./newer-functions";

/** The longest formula that Excel takes. */
const LONGEST = 8192;
const OURS = /^ATI\.([A-Z0-9]+)$/;

/** A formula as a file has it. */
interface StoredFormula {
  /** Without its equals sign. */
  readonly text: string;
  /** Whether it must be marked as one that may spill. */
  readonly isArray: boolean;
  /** Whether it asks a function of ours. */
  readonly isOurs: boolean;
}

/**
 * Writes a formula as Excel stores it: `ATI.SHARE(` as `_xldudf_ATI_SHARE(`, younger functions and the names within LET
 * with their prefixes. Texts stay.
 * @throws Error with the reason, where the formula has no such form or one that is not known here.
 */
export function storedFormula(formula: string): StoredFormula {
  const tokens = tokenize(formula, { mergeRefs: true, negativeNumbers: false }).filter(
    ({ type }) => type !== "fx_prefix",
  );
  if (tokens.every(({ type }) => type === "whitespace")) throw new Error("the formula is empty");
  const own = letNames(tokens);
  const called = tokens.map((token, at) => (isCalled(tokens, at) ? token.value.toUpperCase() : undefined));
  const text = tokens.map((token, at) => stored(token, called[at], own)).join("");
  if (text.length > LONGEST) throw new Error(`the formula is longer than ${LONGEST} signs`);
  return {
    text,
    isArray: called.some((name) => name !== undefined && givesArray(name)),
    isOurs: called.some((name) => name !== undefined && OURS.test(name)),
  };
}

function stored(token: Token, called: string | undefined, own: ReadonlySet<string>): string {
  const { type, value } = token;
  if (token.unterminated === true) throw new Error(`the formula breaks off at ${value}`);
  if (type === "unknown") throw new Error(`the formula cannot be read at ${value}`);
  if (type === "structured") throw new Error(`the formula names a part of a table, ${value}`);
  if (type === "operator" && (value === "@" || value === "#")) {
    throw new Error(`the formula has the sign ${value}, which a file writes otherwise`);
  }
  if (called === "LAMBDA") throw new Error("the formula has a LAMBDA");
  if (called !== undefined) {
    const name = OURS.exec(called)?.[1];
    return name === undefined ? (newerFunction(called) ?? value) : `_xldudf_ATI_${name}`;
  }
  return own.has(value.toUpperCase()) ? `_xlpm.${value}` : value;
}

/** A name before a bracket, with a blank between them too, is a function's. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const type = tokens[at]?.type;
  if (type === "func") return true;
  const next = tokens.slice(at + 1).find((token) => token.type !== "whitespace");
  return type === "range_named" && next?.value === "(";
}
