import { typedText } from "../../../plans/typed-text";

/** The errors that a cell can hold without a formula. */
const LASTING = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!"]);

/** Whether a value is an error that says that there is no value yet, or none without the formula. */
export const isPassing = (value: unknown): boolean =>
  typeof value === "string" && /^#[A-Z0-9_/]+[!?]?$/.test(value) && !LASTING.has(value);

/** Whether a value is an error that a cell can hold without a formula. */
export const isLasting = (value: unknown): boolean => typeof value === "string" && LASTING.has(value);

/** A value as it must be typed to stay what it is: a number, a text, an error. */
export function frozenValue(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  return LASTING.has(text) ? text : typedText(text);
}
