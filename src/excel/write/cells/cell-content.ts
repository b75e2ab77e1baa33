import { isFormula } from "../../reading/formula/is-formula";
import { typedText } from "../../../plans/typed-text";

/** What is to be typed into a cell so that it holds what it held. */
export type Typed = string | number | boolean;

/** What a cell holds, as Excel tells it. */
export interface HeldContent {
  readonly formula: unknown;
  readonly value: unknown;
  /** As Excel.RangeValueType names it. */
  readonly type: string;
}

/**
 * What must be typed so that a cell holds this again. Excel tells a text without its apostrophe: typed as it is told,
 * `=text` would become a formula, `0012` a number, `1/2` a date.
 */
export function typedContent({ formula, value, type }: HeldContent): Typed {
  if (isFormula(formula, value)) return formula;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  if (type === "Error") return text;
  // With a digit in it, a text could be an amount of money somewhere.
  return /\d/.test(text) ? `'${text}` : typedText(text);
}

/** Whether two cells hold the same. */
export const isSameContent = (one: HeldContent, other: HeldContent): boolean =>
  one.formula === other.formula && one.type === other.type && one.value === other.value;

/** Whether a cell has a formula: Excel may put in an @ or a prefix, leave out spaces, and write another case. */
export const isSpelled = (held: unknown, formula: string): boolean =>
  typeof held === "string" && spelled(held) === spelled(formula);

const spelled = (formula: string): string =>
  formula.toUpperCase().replaceAll(/_XL(FN|WS|UDF)[._]|[@\s._]/g, "");
