import { shownNumber } from "../../plans/shown-number";
import { isError } from "../shared/questions/try-formula";

/** A value as a cell shows it: in the format that suits the formula, and an error by its name. */
export function triedText(value: unknown, format?: string): string {
  if (typeof value === "number") return format === undefined ? general(value) : shownNumber(value, format);
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (isError(value)) return value.code;
  return typeof value === "string" ? value : "";
}

/** As much of a number as a narrow cell shows. */
const general = (value: number): string => String(Number(value.toFixed(4)));
