import { isCellError, plainValue, type CellValue, type FormulaCell } from "../cell-value";

const VALUE_ERROR = { error: "#VALUE!" };

/** Excel turns a value into the type that the parameter declares, or gives #VALUE! without a call. */
export function coerce(given: FormulaCell, type: string | undefined): FormulaCell {
  // Only where anything is taken a data type arrives as one.
  if (type === undefined || type === "any") return given;
  const value = plainValue(given);
  if (value === null || isCellError(value)) return value;
  switch (type) {
    case "number":
      return toNumber(value);
    case "boolean":
      return toBoolean(value);
    case "string":
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    default:
      return value;
  }
}

function toNumber(value: number | string | boolean): CellValue {
  if (typeof value !== "string") return Number(value);
  const number = value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : VALUE_ERROR;
}

function toBoolean(value: number | string | boolean): CellValue {
  if (typeof value !== "string") return Boolean(value);
  const text = value.trim().toUpperCase();
  return text === "TRUE" || text === "FALSE" ? text === "TRUE" : VALUE_ERROR;
}
