import { columnName, type Area } from "../../src/playground/stand-in/area";
import { eachCell, intersection } from "../../src/playground/stand-in/area-overlap";
import {
  isBlock,
  isCellError,
  plainValue,
  type CellValue,
  type FormulaValue,
} from "../../src/playground/stand-in/cell-value";
import type { CellContent, CellInput, CellStyle } from "../../src/playground/stand-in/grid";

/** What was put into a cell, and how it looks. */
export interface MemoryCell {
  readonly formula: string;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly style: CellStyle;
}

export const EMPTY_CELL: MemoryCell = { formula: "", value: null, numberFormat: "General", style: {} };

/** One sheet's cells by row, then by column; a cell that is as new is not there. */
export type MemoryCells = ReadonlyMap<number, ReadonlyMap<number, MemoryCell>>;

interface Shown {
  readonly value: CellValue;
  readonly spillParent?: Area;
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

export function inputValue(input: Exclude<CellInput, undefined>): Pick<MemoryCell, "formula" | "value"> {
  if (typeof input === "object" && input !== null) return { formula: input.formula, value: null };
  if (typeof input === "string" && ERROR.test(input)) return { formula: "", value: { error: input } };
  return { formula: "", value: input };
}

/** What the cells of a sheet show: formulas from the top fill what is free, or are #SPILL! where it is not. */
export class ShownCells {
  private readonly spilled = new Map<string, Shown>();

  constructor(
    private readonly cells: MemoryCells,
    resultOf: (formula: string) => FormulaValue,
    tables: readonly Area[],
  ) {
    for (const [row, columns] of [...cells].sort(([a], [b]) => a - b)) {
      for (const [column, { formula }] of [...columns].sort(([a], [b]) => a - b)) {
        if (formula !== "") this.fill(row, column, resultOf(formula), tables);
      }
    }
  }

  read(row: number, column: number): CellContent {
    const { formula, value: own, numberFormat } = this.cells.get(row)?.get(column) ?? EMPTY_CELL;
    const { value, spillParent } = this.spilled.get(`${row},${column}`) ?? { value: own };
    const content = { formula, value, text: textOf(value), numberFormat };
    return spillParent ? { ...content, spillParent } : content;
  }

  usedArea(): Area | undefined {
    const spots = [...this.spilled.keys()].map((key) => key.split(",").map(Number));
    for (const [row, columns] of this.cells) {
      for (const [column, { formula, value }] of columns)
        if (formula !== "" || value !== null) spots.push([row, column]);
    }
    if (spots.length === 0) return undefined;
    const rows = spots.map(([row = 0]) => row);
    const columns = spots.map(([, column = 0]) => column);
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  }

  private fill(row: number, column: number, result: FormulaValue, tables: readonly Area[]): void {
    const anchor = { row, column, rows: 1, columns: 1 };
    const at = (r: number, c: number): string => `${r},${c}`;
    if (!isBlock(result)) {
      this.spilled.set(at(row, column), { value: plainValue(result) });
      return;
    }
    const area = { ...anchor, rows: result.length, columns: result[0]?.length ?? 0 };
    const isFree = (r: number, c: number): boolean => {
      if (r === row && c === column) return true;
      const cell = this.cells.get(r)?.get(c) ?? EMPTY_CELL;
      return cell.formula === "" && cell.value === null && !this.spilled.has(at(r, c));
    };
    const isOne = area.rows * area.columns === 1;
    const hasRoom =
      eachCell(area, isFree).flat().every(Boolean) &&
      (isOne || !tables.some((table) => intersection(table, area) !== undefined));
    if (!hasRoom) {
      this.spilled.set(at(row, column), { value: { error: "#SPILL!" } });
      return;
    }
    eachCell(area, (r, c) => {
      const value = plainValue(result[r - row]?.[c - column] ?? null);
      const isAnchor = r === row && c === column;
      this.spilled.set(at(r, c), isAnchor ? { value } : { value, spillParent: anchor });
    });
  }
}

/** A1 and so on. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
