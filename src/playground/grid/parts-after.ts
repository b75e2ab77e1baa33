import type { IRange } from "@univerjs/core";
import {
  InsertColCommand,
  RemoveColCommand,
  RemoveRowCommand,
  RemoveSheetCommand,
} from "@univerjs/preset-sheets-core";
import type { Sheet } from "../stand-in/grid";
import type { LineShift } from "../stand-in/line-shift";
import type { Parts } from "../stand-in/parts";
import { shiftParts } from "../stand-in/shift-parts";
import { withoutSheet } from "./without-sheet";

/** The grid has a name for it that its types leave out. */
const INSERT_ROW = "sheet.command.insert-row";

/** A command of the grid's own, as its interceptors get it. */
interface GridCommand {
  readonly id: string;
  readonly params?: object;
}

interface LineParams {
  readonly range: IRange;
  /** Missing where lines go: they go from the shown sheet. */
  readonly subUnitId?: string;
}

/** What the parts are after a command of the grid's own; undefined where they stay. */
export function partsAfter(
  { id, params }: GridCommand,
  parts: Parts,
  sheets: readonly Sheet[],
  shown: string,
): Parts | undefined {
  if (id === RemoveSheetCommand.id) return withoutSheet(parts, (params as { subUnitId: string }).subUnitId);
  const shiftOf = SHIFTS[id];
  if (!shiftOf) return undefined;
  const { range, subUnitId = shown } = params as LineParams;
  return shiftParts(parts, sheets, subUnitId, shiftOf(range));
}

type Shifts = Readonly<Record<string, ((range: IRange) => LineShift) | undefined>>;

const high = ({ startRow, endRow }: IRange): number => endRow - startRow + 1;
const wide = ({ startColumn, endColumn }: IRange): number => endColumn - startColumn + 1;

const SHIFTS: Shifts = {
  [INSERT_ROW]: (range) => ({ axis: "rows", at: range.startRow, by: high(range) }),
  [RemoveRowCommand.id]: (range) => ({ axis: "rows", at: range.startRow, by: -high(range) }),
  [InsertColCommand.id]: (range) => ({ axis: "columns", at: range.startColumn, by: wide(range) }),
  [RemoveColCommand.id]: (range) => ({ axis: "columns", at: range.startColumn, by: -wide(range) }),
};
