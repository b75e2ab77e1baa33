import { tokenize, type Token } from "@borgar/fx";
import type { Meant } from "./names-at";
import { readSpelling, type KnownNames } from "./spelling";

/** A piece of a formula: `formula.slice(start, end)`. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/** An argument without the spaces around it; empty where it is left out between commas. */
export interface CallArgument extends Piece {
  readonly text: string;
  /** What it stands for, where it is a name of LET or LAMBDA. */
  readonly means?: Meant;
}

/** A call of one of our functions, its prefix and closing bracket included. */
export interface Call extends Piece {
  /** `SHARE`. */
  readonly name: string;
  /** What is written before the bracket, `[2]!_xldudf_ATI_SHARE`. */
  readonly written: Piece;
  /** Whether it is written so that Excel knows it. */
  readonly isPlain: boolean;
  readonly arguments: readonly CallArgument[];
}

/** A bracket that is still open. */
interface Open {
  readonly call?: Pick<Call, "name" | "written" | "isPlain">;
  readonly arguments: CallArgument[];
  /** Where the argument that is being read begins. */
  from: number;
}

/** Every call of a known function in a formula, those inside others too, in the order in which they begin. */
export function findCalls(formula: string, known: KnownNames): Call[] {
  const tokens = tokenize(formula, { mergeRefs: true });
  const calls: Call[] = [];
  const open: Open[] = [];
  let at = 0;
  let called: Open["call"];

  tokens.forEach((token, index) => {
    const end = at + token.value.length;
    const top = open[open.length - 1];
    if (isOpening(token)) {
      open.push({ ...(called && { call: called }), arguments: [], from: end });
    } else if (isOperator(token, ",") && top?.call) {
      top.arguments.push(argumentIn(formula, top.from, at));
      top.from = end;
    } else if (isClosing(token)) {
      open.pop();
      if (top?.call) calls.push(closed(formula, top, at));
    }
    called = token.type === "func" ? callOf(formula, tokens, index, at, known) : undefined;
    at = end;
  });
  return calls.sort((one, two) => one.start - two.start);
}

function callOf(
  formula: string,
  tokens: readonly Token[],
  index: number,
  at: number,
  known: KnownNames,
): Open["call"] {
  const written = tokens[index]?.value ?? "";
  const spelling = readSpelling(written, known);
  if (!spelling) return undefined;
  const hasPrefix = isOperator(tokens[index - 1], "!");
  const start = hasPrefix ? prefixStart(formula, at - 1) : at;
  return {
    name: spelling.name,
    written: { start, end: at + written.length },
    isPlain: spelling.isPlain && !hasPrefix,
  };
}

function closed(formula: string, { call, arguments: read, from }: Open, at: number): Call {
  if (!call) throw new RangeError("no call is open");
  const last = argumentIn(formula, from, at);
  const none = read.length === 0 && last.text === "";
  return { ...call, start: call.written.start, end: at + 1, arguments: none ? [] : [...read, last] };
}

function argumentIn(formula: string, start: number, end: number): CallArgument {
  const raw = formula.slice(start, end);
  const text = raw.trim();
  const from = start + (raw.length - raw.trimStart().length);
  return { text, start: from, end: from + text.length };
}

const isOperator = (token: Token | undefined, value: string): boolean =>
  token?.type === "operator" && token.value === value;
const isOpening = (token: Token): boolean => isOperator(token, "(") || isOperator(token, "{");
const isClosing = (token: Token): boolean => isOperator(token, ")") || isOperator(token, "}");

/** Where the name of a book or sheet begins that ends before an exclamation mark: `[2]`, `'Bloom UI.xla'`, `Book.xla`. */
function prefixStart(formula: string, bang: number): number {
  const before = formula.slice(0, bang);
  const book = (before.endsWith("'") ? QUOTED : PLAIN).exec(before);
  return bang - (book?.[0].length ?? 0);
}

// A quote inside a quoted name is doubled.
const QUOTED = /'(?:[^']|'')*'$/;
const PLAIN = /(?:\[[^[\]]*\])?[\p{L}\p{N}_.\\?]*$/u;
