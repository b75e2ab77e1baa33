import { parseA1Ref, tokenize } from "@borgar/fx";
import { expressionProblem } from "../../reading/formula/expression-problem";
import { findCalls } from "../../reading/formula/find-calls";
import type { KnownNames } from "../../reading/formula/spelling";
import type { FrozenFormula } from "./frozen-formula";

const LONGEST = 8192;
const SHEET = { rows: 1_048_576, columns: 16_384 };
/** More cells than one formula of ours ever fills, and than one request reads. */
const LARGEST = 200_000;

/**
 * Why a kept formula is left alone, as the end of a sentence; undefined where it may be entered. Notes can be written by
 * anybody: only what calls a function of ours is entered from one.
 */
export function notedTrouble(
  { formula, rows, columns, row, column }: FrozenFormula & { readonly row: number; readonly column: number },
  known: KnownNames,
  sheets: readonly string[],
): string | undefined {
  if (formula.length > LONGEST) return "its formula is longer than Excel takes";
  const problem = expressionProblem(formula.slice(1));
  if (problem !== undefined) return `its formula ${problem}`;
  if (findCalls(formula, known).length === 0) return "what it keeps calls no function of this add-in";
  const gone = sheetsIn(formula).find(
    (name) => !sheets.some((sheet) => sheet.toLowerCase() === name.toLowerCase()),
  );
  if (gone !== undefined) return `its formula names a sheet “${gone}” that is not there`;
  const isOnSheet =
    rows > 0 &&
    columns > 0 &&
    row + rows <= SHEET.rows &&
    column + columns <= SHEET.columns &&
    rows * columns <= LARGEST;
  return isOnSheet ? undefined : `it speaks of ${rows} × ${columns} cells, which it cannot have filled`;
}

/** The sheets of this workbook that a formula names. */
const sheetsIn = (formula: string): readonly string[] =>
  tokenize(formula, { mergeRefs: true }).flatMap(({ type, value }) => {
    if (type !== "range" && type !== "range_beam") return [];
    const context = parseA1Ref(value)?.context;
    const [name] = context ?? [];
    return name !== undefined && context?.length === 1 && !/[[\]:]/.test(name) ? [name] : [];
  });
