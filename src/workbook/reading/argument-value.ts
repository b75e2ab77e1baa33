import { tokenize, type Token } from "@borgar/fx";

/** What can be told of an argument by its text alone. */
export type ArgumentValue =
  | { readonly kind: "left out" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  /** One cell; the sheet is that of the formula where none is named. */
  | { readonly kind: "cell"; readonly reference: string; readonly sheet?: string; readonly cell: string }
  /** A constant list such as `{"KR";"JP"}`, its cells row by row. */
  | { readonly kind: "list"; readonly values: readonly (string | number | boolean)[] }
  /** More than one cell. */
  | { readonly kind: "range" }
  /** Something that only Excel can work out. */
  | { readonly kind: "expression" };

const EXPRESSION: ArgumentValue = { kind: "expression" };
const RANGES = new Set(["range_beam", "range_ternary", "structured"]);
const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d*$/i;

/** Reads an argument, written as in a formula. */
export function argumentValue(text: string): ArgumentValue {
  const tokens = tokenize(text.trim(), { mergeRefs: true, negativeNumbers: true }).filter(
    ({ type }) => type !== "whitespace",
  );
  const [first] = tokens;
  if (first === undefined) return { kind: "left out" };
  if (isOperator(first, "{")) return listOf(tokens);
  const value = literalOf(tokens);
  if (value !== undefined) return { kind: "literal", value };
  if (tokens.length > 1) return isOperator(tokens[1], "#") ? { kind: "range" } : EXPRESSION;
  if (RANGES.has(first.type)) return { kind: "range" };
  return first.type === "range" ? rangeOf(first.value) : EXPRESSION;
}

/** The constant that tokens spell; undefined for anything else. */
function literalOf(tokens: readonly Token[]): string | number | boolean | undefined {
  const [first, second, third] = tokens;
  if (first === undefined || third !== undefined) return undefined;
  if (second !== undefined) {
    const value = literalOf([second]);
    if (typeof value !== "number") return undefined;
    return isOperator(first, "-") ? -value : isOperator(first, "+") ? value : undefined;
  }
  if (first.type === "string") return textOf(first);
  if (first.type === "number") return Number(first.value);
  return first.type === "bool" ? first.value.toUpperCase() === "TRUE" : undefined;
}

const textOf = ({ value, unterminated }: Token): string | undefined =>
  unterminated === true ? undefined : value.slice(1, -1).replaceAll('""', '"');

function listOf(tokens: readonly Token[]): ArgumentValue {
  if (!isOperator(tokens[tokens.length - 1], "}")) return EXPRESSION;
  const values: (string | number | boolean)[] = [];
  let part: Token[] = [];
  for (const token of tokens.slice(1)) {
    if (!isBetween(token)) {
      part.push(token);
      continue;
    }
    const value = literalOf(part);
    if (value === undefined) return EXPRESSION;
    values.push(value);
    part = [];
  }
  const [only] = values;
  return values.length === 1 && only !== undefined
    ? { kind: "literal", value: only }
    : { kind: "list", values };
}

function rangeOf(reference: string): ArgumentValue {
  const bang = reference.lastIndexOf("!");
  const written = reference.slice(bang + 1);
  if (!CELL.test(written)) return { kind: "range" };
  const cell = written.replaceAll("$", "").toUpperCase();
  if (bang < 0) return { kind: "cell", reference, cell };
  const prefix = reference.slice(0, bang);
  const sheet = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  // Another workbook may not be open, and several sheets are more than one cell.
  if (/[[\]]/.test(sheet)) return EXPRESSION;
  return sheet.includes(":") ? { kind: "range" } : { kind: "cell", reference, sheet, cell };
}

const isOperator = (token: Token | undefined, value: string): boolean =>
  token?.type === "operator" && token.value === value;
const isBetween = (token: Token): boolean => [",", ";", "}"].some((value) => isOperator(token, value));
