import type { CellInput } from "../grid";
import { typedNumber } from "./typed-number";

/** Reads what is written to values or formulas as Excel reads typing. */
export function cellInput(written: unknown, numberFormat = "General"): CellInput {
  if (written === null || written === undefined) return undefined;
  // A cell of the text format makes a text of whatever is put into it.
  if (typeof written === "number" && numberFormat === "@") return String(written);
  if (typeof written !== "string") return written as number | boolean;
  if (written === "") return null;
  if (written.startsWith("'")) return written.slice(1);
  if (numberFormat === "@") return written;
  const number = typedNumber(written);
  if (number !== undefined) return number;
  if (/^(true|false)$/i.test(written)) return written.toUpperCase() === "TRUE";
  // Excel takes text that begins with one of these for a formula too.
  if (/^[=+@-]./s.test(written)) return { formula: written.startsWith("=") ? written : `=${written}` };
  return written;
}
