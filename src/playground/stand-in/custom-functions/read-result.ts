import type { CellError, DataType, FormulaCell, FormulaValue } from "../cell-value";
import { isFunctionError, type FunctionError } from "./error";

/** Excel shows a function's sentence with these two errors only. */
const WITH_MESSAGE = new Set(["#VALUE!", "#N/A"]);
const MUTE: CellError = { error: "#VALUE!" };

/** Reads what a function returned, as Excel does. */
export function readResult(result: unknown): FormulaValue {
  if (!Array.isArray(result)) return readValue(result);
  const rows: unknown[] = result;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const rectangular = rows.every((row) => Array.isArray(row) && row.length === width);
  if (!rectangular || width === 0) return MUTE;
  return (rows as unknown[][]).map((row) => row.map(readValue));
}

/** Reads what a function threw: only the platform's own error keeps its message. */
export function readThrown(thrown: unknown): CellError {
  return isFunctionError(thrown) ? readError(thrown) : MUTE;
}

function readValue(value: unknown): FormulaCell {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : { error: Number.isNaN(value) ? "#VALUE!" : "#NUM!" };
    case "undefined":
      return 0;
    case "object":
      return value === null ? 0 : readObject(value);
    default:
      return MUTE;
  }
}

function readObject(value: object): FormulaCell {
  if (isFunctionError(value)) return readError(value);
  if (!("basicValue" in value)) return MUTE;
  // Without properties a number with a format is a number.
  return "properties" in value ? (value as DataType) : readValue(value.basicValue);
}

function readError({ code, message }: FunctionError): CellError {
  return message !== "" && WITH_MESSAGE.has(code) ? { error: code, message } : { error: code };
}
