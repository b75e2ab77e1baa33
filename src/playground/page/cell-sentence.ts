import { formatArea } from "../stand-in/area";
import { isCellError, type CellError, type CellValue } from "../stand-in/cell-value";
import type { CellContent } from "../stand-in/grid";

/** What the grid's own errors mean, in a sentence; a function's own sentence goes first. */
const MEANINGS: Readonly<Record<string, string>> = {
  "#CALC!": "This cannot be calculated.",
  "#CYCLE!": "The formula depends on its own cell.",
  "#DIV/0!": "Something is divided by zero or by an empty cell.",
  "#N/A": "There is no value for this.",
  "#NAME?": "No function or name is called that.",
  "#NULL!": "These ranges have no cell in common.",
  "#NUM!": "A number is out of range.",
  "#REF!": "A cell that the formula needs is gone.",
  "#SPILL!": "The result needs more room: empty the cells below and to the right.",
  "#VALUE!": "A value is of the wrong kind.",
};

/** The status line's sentence on the selected cell; undefined when there is nothing to add to what it shows. */
export function cellSentence(
  address: string,
  cell: CellContent,
  parent?: CellContent,
  note?: string,
): string | undefined {
  const content = contentSentence(address, cell, parent);
  const sentence = cell.card ? `${content ?? address} — carries a card (Ctrl+Shift+F5)` : content;
  if (note === undefined) return sentence;
  return sentence === undefined ? `${address} has a note: ${note}` : `${sentence} — note: ${note}`;
}

function contentSentence(address: string, cell: CellContent, parent?: CellContent): string | undefined {
  const formula = cell.formula || parent?.formula;
  const { value } = cell;
  if (isCellError(value)) return `${address} ${value.error} ${meaningOf(value)}`;
  if (!formula?.toUpperCase().includes("ATI.")) return undefined;
  const origin = cell.spillParent ? `${address}, filled by ${formatArea(cell.spillParent)}` : address;
  return `${origin}: ${formula} → ${inFull(value)}`;
}

function meaningOf({ error, message }: CellError): string {
  return message ?? MEANINGS[error] ?? "";
}

function inFull(value: Exclude<CellValue, CellError>): string {
  if (value === null) return "empty";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
