import { parseA1Ref, tokenize } from "@borgar/fx";
import type { Grid } from "../grid";
import { invalidArgument } from "./office-error";

const LONGEST = 8192;
/** With its quotation marks. */
const LONGEST_TEXT = 255 + 2;
const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NULL!|NAME\?|SPILL!|CALC!)/;
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/** Throws where Excel does not take a formula: one that is too long, broken off, or names a sheet that is not there. */
export function checkFormula(formula: string, grid: Grid): void {
  if (formula.length > LONGEST) throw invalidArgument("The formula is too long.");
  if (formula.startsWith("=#") && !ERROR.test(formula.slice(1)))
    throw invalidArgument("The formula begins with a sign that begins none.");
  const open: string[] = [];
  for (const token of tokenize(formula, { mergeRefs: true })) {
    if (token.unterminated === true) throw invalidArgument("The formula breaks off.");
    if (token.type === "string" && token.value.length > LONGEST_TEXT)
      throw invalidArgument("A text of the formula has more than 255 letters.");
    if (token.type === "range" || token.type === "range_beam") checkSheet(token.value, grid);
    if (token.type !== "operator") continue;
    const closing = CLOSING[token.value];
    if (closing !== undefined) open.push(closing);
    else if ((token.value === ")" || token.value === "}") && open.pop() !== token.value)
      throw invalidArgument("A bracket of the formula was not opened.");
  }
  if (open.length > 0) throw invalidArgument("A bracket of the formula is not closed.");
}

function checkSheet(reference: string, grid: Grid): void {
  const context = parseA1Ref(reference)?.context;
  const [named] = context ?? [];
  // Other workbooks and several sheets at once are none of the stand-in's.
  if (named === undefined || context?.length !== 1 || /[[\]:]/.test(named)) return;
  if (!grid.sheets().some(({ name }) => name.toLowerCase() === named.toLowerCase()))
    throw invalidArgument(`The formula names a sheet "${named}" that is not there.`);
}
