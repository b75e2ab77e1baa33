import { noteAnswer } from "../../core/figures/answered";
import { withHints } from "../../core/names/hint-allowance";
import type { Card } from "../../core/provenance/card/card";
import { MOST_LETTERS, Refusal } from "../../core/refusal";
import { shorten } from "../../core/shorten";
import { dataTypeOf, type DataType } from "./data-type";
import { knowsDataTypes } from "./knows-data-types";

/** So many unknown names of a call get a hint: nobody reads more, and each takes a while. */
const MOST_HINTS = 100;
/** No cell of Excel holds a longer text. */
const MOST_IN_CELL = 32_767;

/** What a cell of a result can be inside the add-in. */
export type Answer = string | number | boolean | Refusal | Card;

/** What Excel takes for a cell. */
type ForExcel = string | number | boolean | DataType | CustomFunctions.Error;

/**
 * Runs a function and hands its result to Excel: a matrix of values in which a failing cell carries its own error.
 * Nothing else than a CustomFunctions.Error is ever thrown, since Excel drops the message of any other.
 */
export function answer(compute: () => Answer[][]): ForExcel[][] {
  noteAnswer();
  try {
    return withHints(MOST_HINTS, compute).map((row) => row.map(forExcel));
  } catch (failure) {
    // Excel's own error class is all that it shows the message of.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw failure instanceof Refusal ? errorOf(failure) : unforeseen(failure);
  }
}

function forExcel(value: Answer): ForExcel {
  if (value instanceof Refusal) return errorOf(value);
  if (typeof value === "object") return knowsDataTypes() ? dataTypeOf(value) : forExcel(value.value);
  if (typeof value === "number" && !Number.isFinite(value)) {
    return new CustomFunctions.Error(
      CustomFunctions.ErrorCode.notAvailable,
      "The numbers give no finite result.",
    );
  }
  return typeof value === "string" ? shorten(value, MOST_IN_CELL) : value;
}

function errorOf(refusal: Refusal): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(refusal.kind === "invalid" ? invalidValue : notAvailable, refusal.message);
}

function unforeseen(failure: unknown): CustomFunctions.Error {
  const reason = failure instanceof Error ? failure.message : String(failure);
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    shorten(`The add-in failed on these arguments: ${reason}. Please report it.`, MOST_LETTERS),
  );
}
