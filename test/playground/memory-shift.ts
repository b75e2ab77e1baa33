import { shiftSpan, type LineShift } from "../../src/playground/stand-in/line-shift";
import { shiftFormula } from "../../src/playground/stand-in/shift-formula";
import { EMPTY_CELL, type MemoryCell } from "./memory-cells";
import type { MemorySheet } from "./memory-grid";

/** A sheet after a shift on it or, where its name is another, on a sheet that its formulas may refer to. */
export function shiftSheet(sheet: MemorySheet, shifted: string, shift: LineShift): MemorySheet {
  const formulas = (cell: MemoryCell): MemoryCell =>
    cell.formula === "" ? cell : { ...cell, formula: shiftFormula(cell.formula, sheet.name, shifted, shift) };
  const cells = mapLines(sheet.cells, (row) => mapLines(row, formulas));
  if (sheet.name !== shifted) return { ...sheet, cells };
  if (shift.axis === "rows") {
    const heights = shiftLines(sheet.heights, shift, (height) => height);
    return { ...sheet, cells: shiftLines(cells, shift, asNew), heights };
  }
  const moved = mapLines(cells, (row) => shiftLines(row, shift, formatOf));
  return { ...sheet, cells: moved, widths: shiftLines(sheet.widths, shift, (width) => width) };
}

type Lines<T> = ReadonlyMap<number, T>;

/** Lines after a shift; those that come are made of the one before them, as Excel does. */
function shiftLines<T>(lines: Lines<T>, shift: LineShift, copy: (before: T) => T | undefined): Lines<T> {
  const shifted = new Map<number, T>();
  for (const [at, line] of lines) {
    const span = shiftSpan({ start: at, length: 1 }, shift);
    if (span) shifted.set(span.start, line);
  }
  const before = lines.get(shift.at - 1);
  const copied = before === undefined ? undefined : copy(before);
  for (let n = 0; copied !== undefined && n < shift.by; n += 1) shifted.set(shift.at + n, copied);
  return shifted;
}

function asNew(row: ReadonlyMap<number, MemoryCell>): ReadonlyMap<number, MemoryCell> | undefined {
  const formats = [...row].flatMap(([column, cell]) => {
    const format = formatOf(cell);
    return format ? [[column, format] as const] : [];
  });
  return formats.length > 0 ? new Map(formats) : undefined;
}

/** An empty cell that looks like another; undefined where that looks as new. */
function formatOf({ numberFormat, style }: MemoryCell): MemoryCell | undefined {
  const isPlain = numberFormat === EMPTY_CELL.numberFormat && Object.keys(style).length === 0;
  return isPlain ? undefined : { ...EMPTY_CELL, numberFormat, style };
}

const mapLines = <T, U>(lines: Lines<T>, change: (line: T) => U): Lines<U> =>
  new Map([...lines].map(([at, line]) => [at, change(line)]));
