import { guarded } from "../../plans/guarded-formula";
import type { PlannedCell, PlannedFormula } from "../../plans/plan";
import type { Book } from "../book/book";
import { storedFormula } from "../stored-formula";
import { storedText } from "../parts/stored-text";
import { xml, type Xml } from "../parts/xml";

/** The longest text that a cell holds. */
const LONGEST = 32767;
const ERRORS: readonly string[] = ["#N/A", "#VALUE!", "#DIV/0!"];

interface CellAt {
  /** Such as `B5`. */
  readonly r: string;
  /** The number of its look. */
  readonly s?: number | undefined;
}

/**
 * A cell of a sheet, with what it holds.
 * @throws Error with the reason, where no file can hold it.
 */
export function cellXml(book: Book, at: CellAt, cell: Exclude<PlannedCell, null>): Xml {
  if (typeof cell === "object") return formulaXml(book, at, cell);
  if (typeof cell !== "string") return withValue(at, cell);
  return xml("c", { ...at, t: "s" }, [xml("v", {}, [String(book.texts.numberOf(checked(cell)))])]);
}

function formulaXml(book: Book, at: CellAt, { formula, value }: PlannedFormula): Xml {
  if (value === undefined)
    throw new Error(`the formula ${formula} has no value to be seen without the add-in`);
  const { text, isArray, isOurs } = storedFormula(formula);
  const stored = storedText(isOurs && typeof value === "object" ? guarded(text, value.error) : text);
  if (!isArray) return withValue(at, value, xml("f", {}, [stored]));
  book.hasArrays = true;
  return withValue({ ...at, cm: 1 }, value, xml("f", { t: "array", ref: at.r }, [stored]));
}

function withValue(
  at: CellAt & { readonly cm?: number },
  value: NonNullable<PlannedFormula["value"]>,
  formula?: Xml,
): Xml {
  const { t, v } = kept(value);
  return xml("c", { ...at, t }, [formula, xml("v", {}, [v])]);
}

/** A value as a cell keeps it, and of which type that is; a number's is not said. */
function kept(value: NonNullable<PlannedFormula["value"]>): { readonly t?: string; readonly v: string } {
  if (typeof value === "object") return { t: "e", v: knownError(value.error) };
  if (typeof value === "string") return { t: "str", v: storedText(checked(value)) };
  if (typeof value === "boolean") return { t: "b", v: value ? "1" : "0" };
  if (!Number.isFinite(value)) throw new Error(`${value} is no number for a cell`);
  return { v: String(value) };
}

function checked(text: string): string {
  if (text.length <= LONGEST) return text;
  throw new Error(`the text "${text.slice(0, 20)}…" is longer than ${LONGEST} letters`);
}

function knownError(error: string): string {
  if (!ERRORS.includes(error)) throw new Error(`${error} is no error that a file can hold`);
  return error;
}
