import type { CellInput } from "../grid";

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i;

/** Reads what is written to values or formulas as Excel reads typing. */
export function cellInput(written: unknown, numberFormat = "General"): CellInput {
  if (written === null || written === undefined) return undefined;
  if (typeof written !== "string") return written as number | boolean;
  if (written === "") return null;
  if (written.startsWith("'")) return written.slice(1);
  if (numberFormat === "@") return written;
  if (NUMBER.test(written))
    return written.endsWith("%") ? Number(written.slice(0, -1)) / 100 : Number(written);
  if (/^(true|false)$/i.test(written)) return written.toUpperCase() === "TRUE";
  // Excel takes text that begins with one of these for a formula too.
  if (/^[=+@-]./s.test(written)) return { formula: written.startsWith("=") ? written : `=${written}` };
  return written;
}
