const DIGITS = 9;

/** Keeps nine significant digits of a decimal, written without exponent; integers stay as they are. */
export function roundDecimal(cell: string): string {
  if (cell === "" || /^-?\d+$/.test(cell)) return cell;
  const exact = Number(cell);
  if (Number.isNaN(exact)) throw new Error(`"${cell}" is not a number`);
  if (exact === 0) return "0";
  // Beyond nine digits before the point only the decimals go, never a digit of the whole number.
  const decimals = Math.max(0, DIGITS - 1 - Math.floor(Math.log10(Math.abs(exact))));
  const text = exact.toFixed(decimals);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
