import { ownDatasetOf } from "../../core/own/remembered-range";
import type { OwnDataset } from "../../core/own/own-dataset";
import type { PlainCell } from "../../core/own/cells/plain-cell";
import { invalid, orThrow, Refusal } from "../../core/refusal";
import { errorIn, readNumberCell } from "./cell";
import { given } from "./given";

/** Figures of the user's own, a range with a row of headers; undefined where none are given. */
export function ownFigures(argument: unknown): OwnDataset | undefined {
  // Excel calls functions by a description that it may have kept from before the argument: the last thing that it then
  // hands over is its own note of the call.
  const range = isNoteOfCall(argument) ? undefined : given(argument);
  if (range === undefined) return undefined;
  const cells = rowsOf(range);
  if (cells.length === 1 && cells[0]?.length === 1) {
    throw invalid(
      "Figures of your own are a range: a row of headers such as area, technology, year and value, and rows below it.",
    );
  }
  return orThrow(ownDatasetOf(cells, readOdd));
}

const isNoteOfCall = (argument: unknown): boolean =>
  typeof argument === "object" &&
  argument !== null &&
  !Array.isArray(argument) &&
  !("basicValue" in argument || "type" in argument || "code" in argument);

function rowsOf(range: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(range)) return [[range]];
  const rows: readonly unknown[] = range;
  for (const row of rows) {
    if (!Array.isArray(row))
      return Array.from(rows, (each): readonly unknown[] => (Array.isArray(each) ? each : [each]));
  }
  return rows as readonly (readonly unknown[])[];
}

/** An error is its text here: of a figure "#N/A" says that there is none. */
function readOdd(cell: unknown): PlainCell {
  const held = readNumberCell(cell);
  return held instanceof Refusal ? (errorIn(cell) ?? "#VALUE!") : held;
}
