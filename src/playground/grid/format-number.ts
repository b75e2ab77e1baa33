import { numfmt } from "@univerjs/core";

/** A number as a cell with this format shows it. */
export function formatNumber(pattern: string, value: number): string {
  return numfmt.format(pattern === "" ? "General" : pattern, value, { throws: false });
}
