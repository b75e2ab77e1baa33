import { parseStructRef, tokenize, type Token } from "@borgar/fx";

/** What can be told of an argument by its text alone. */
type ArgumentValue =
  | { readonly kind: "left out" }
  | { readonly kind: "literal"; readonly value: Constant }
  /** A constant list such as `{"KR";"JP"}`, row by row. */
  | { readonly kind: "list"; readonly rows: readonly (readonly Constant[])[] }
  | Reference
  /** Something that only Excel can work out. */
  | { readonly kind: "expression" };

type Constant = string | number | boolean;

/** Cells, by the text that refers to them; the sheet is that of the formula where none is named. */
export type Reference = { readonly reference: string } & (
  | { readonly kind: "cells"; readonly sheet?: string; readonly address: string }
  /** What the formula of a cell fills: `A1#`. */
  | { readonly kind: "spill"; readonly sheet?: string; readonly address: string }
  /** `Table1[@Country]`: columns of a table, of the formula's own one where none is named. */
  | {
      readonly kind: "columns";
      readonly table: string;
      /** None for all of them, two for a range of them. */
      readonly columns: readonly string[];
      readonly part: "this row" | "headers" | "data" | "all";
    }
);

const EXPRESSION: ArgumentValue = { kind: "expression" };

/** Reads an argument, written as in a formula. */
export function argumentValue(text: string): ArgumentValue {
  const tokens = tokenize(text.trim(), { mergeRefs: true, negativeNumbers: true }).filter(
    ({ type }) => type !== "whitespace",
  );
  const [first, second] = tokens;
  if (first === undefined) return { kind: "left out" };
  if (isOperator(first, "{")) return constantList(tokens);
  const value = literalOf(tokens);
  if (value !== undefined) return { kind: "literal", value };
  if (first.type === "structured") return tokens.length === 1 ? columnsOf(first.value) : EXPRESSION;
  if (!CELLS.has(first.type)) return EXPRESSION;
  if (second === undefined) return referencedCells("cells", first.value, first.value);
  return isOperator(second, "#") && tokens.length === 2
    ? referencedCells("spill", first.value, `${first.value}#`)
    : EXPRESSION;
}

const CELLS = new Set(["range", "range_beam", "range_ternary"]);

/** The constant that tokens spell; undefined for anything else. */
function literalOf(tokens: readonly Token[]): Constant | undefined {
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

function constantList(tokens: readonly Token[]): ArgumentValue {
  if (!isOperator(tokens[tokens.length - 1], "}")) return EXPRESSION;
  const rows: Constant[][] = [[]];
  let part: Token[] = [];
  for (const token of tokens.slice(1)) {
    if (![",", ";", "}"].some((value) => isOperator(token, value))) {
      part.push(token);
      continue;
    }
    const value = literalOf(part);
    if (value === undefined) return EXPRESSION;
    rows.at(-1)?.push(value);
    part = [];
    if (isOperator(token, ";")) rows.push([]);
  }
  const only = rows[0]?.[0];
  return rows.flat().length === 1 && only !== undefined
    ? { kind: "literal", value: only }
    : { kind: "list", rows };
}

function referencedCells(kind: "cells" | "spill", written: string, reference: string): ArgumentValue {
  const bang = written.lastIndexOf("!");
  const address = written
    .slice(bang + 1)
    .replaceAll("$", "")
    .toUpperCase();
  if (bang < 0) return { kind, reference, address };
  const prefix = written.slice(0, bang);
  const sheet = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  // Another workbook may not be open, and cells of several sheets are no block.
  return /[[\]:]/.test(sheet) ? EXPRESSION : { kind, reference, sheet, address };
}

const PARTS: Readonly<Record<string, "this row" | "headers" | "data" | "all">> = {
  "": "data",
  all: "all",
  data: "data",
  headers: "headers",
  "this row": "this row",
};

function columnsOf(reference: string): ArgumentValue {
  const read = parseStructRef(reference);
  const part = PARTS[(read?.sections ?? []).join(" ").toLowerCase()];
  if (!read || part === undefined || (read.context ?? []).length > 0) return EXPRESSION;
  return { kind: "columns", reference, table: read.table ?? "", columns: read.columns ?? [], part };
}

const isOperator = (token: Token | undefined, value: string): boolean =>
  token?.type === "operator" && token.value === value;
