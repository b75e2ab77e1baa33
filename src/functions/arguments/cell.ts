import { invalid, Refusal } from "../../core/refusal";

/** What a cell can hold once it is read; undefined is empty. */
export type CellRead = string | number | boolean | Refusal | undefined;

/**
 * Reads a cell given for an area, a technology, a year, a dataset or a text. Null, "", spaces alone and 0 are
 * empty: an empty cell that a formula refers to arrives as 0 in Excel for the desktop and as null on the web.
 */
export function readCell(raw: unknown): CellRead {
  if (typeof raw === "string") return raw.trim() === "" ? undefined : raw;
  if (typeof raw === "number") return raw === 0 ? undefined : raw;
  if (raw === null || raw === undefined) return undefined;
  if (typeof raw === "boolean") return raw;
  return readDataType(raw, readCell);
}

/** Reads a cell given for a number: 0 is 0. */
export function readNumberCell(raw: unknown): CellRead {
  return typeof raw === "number"
    ? raw
    : typeof raw === "object"
      ? readDataType(raw, readNumberCell)
      : readCell(raw);
}

/** Excel gives an entity, such as one of its Geography data type, an error for a basic value: its text is what it names. */
const ENTITIES: readonly unknown[] = ["Entity", "LinkedEntity"];

/** A cell with one of Excel's data types stands for its basic value, an entity for its text; an error stays one. */
function readDataType(raw: unknown, read: (basic: unknown) => CellRead): CellRead {
  if (raw === null || raw === undefined) return undefined;
  if (typeof raw === "object") {
    const value = raw as {
      type?: unknown;
      text?: unknown;
      basicType?: unknown;
      basicValue?: unknown;
      code?: unknown;
    };
    if (ENTITIES.includes(value.type) && typeof value.text === "string" && value.text.trim() !== "") {
      return read(value.text);
    }
    const error = errorIn(value);
    if (error !== undefined) return invalid(`An argument is itself an error (${error}).`);
    if (isBasic(value.basicValue)) return read(value.basicValue);
  }
  return invalid("An argument is neither a text nor a number.");
}

/** The error that a cell holds, such as "#N/A"; undefined for any other cell. */
export function errorIn(raw: unknown): string | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { type, basicType, basicValue, code } = raw as Readonly<Record<string, unknown>>;
  const isError = type === "Error" || basicType === "Error" || raw instanceof Error;
  return isError ? describe(basicValue ?? code) : undefined;
}

const isBasic = (value: unknown): boolean => ["string", "number", "boolean"].includes(typeof value);
const describe = (value: unknown): string => (typeof value === "string" ? value : "unknown");
