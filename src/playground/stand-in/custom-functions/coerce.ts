import { isCellError, type CellValue } from "../cell-value";

const VALUE_ERROR = { error: "#VALUE!" };

/** Excel turns a value into the type that the parameter declares, or gives #VALUE! without a call. */
export function coerce(value: CellValue, type: string | undefined): CellValue {
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
