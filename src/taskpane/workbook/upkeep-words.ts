import { counted } from "../shared/counted";
import { bySheet } from "../../excel/upkeep/by-sheet";

/** More sheets than this are counted. */
const NAMED = 4;

/** `3 formulas on Sheet1`, `5 formulas on 2 sheets: Sheet1 (3), Data (2)`. */
export function formulasInWords(found: readonly { readonly sheet: string }[]): string {
  const sheets = bySheet(found);
  const [only] = sheets;
  const formulas = counted(found.length, "formula");
  if (only === undefined) return formulas;
  if (sheets.length === 1) return `${formulas} on ${only.sheet}`;
  const named = sheets.slice(0, NAMED).map(({ sheet, count }) => `${sheet} (${count})`);
  const more = sheets.length > NAMED ? ` and ${sheets.length - NAMED} more` : "";
  return `${formulas} on ${sheets.length} sheets: ${named.join(", ")}${more}`;
}

/** Some of many by name, and how many more there are. */
export function firstSome(all: readonly string[], between = ", "): string {
  const more = all.length > NAMED ? `${between}and ${all.length - NAMED} more` : "";
  return all.slice(0, NAMED).join(between) + more;
}

/** What was not frozen because it was not known whether it is up to date. */
export const staleInWords = (stale: readonly { readonly sheet: string }[]): string =>
  stale.length === 0
    ? ""
    : ` ${formulasInWords(stale)} changed while they were read, or show another figure than this add-in computes now; they stay as they are. Calculate, then freeze again.`;

/** What is left out of freezing, and why. */
export const leftOutInWords = (count: number): string =>
  count === 0
    ? ""
    : ` ${counted(count, "formula")} without a value of ${count === 1 ? "its" : "their"} own, such as #NAME?, ${count === 1 ? "stays as it is" : "stay as they are"}.`;
