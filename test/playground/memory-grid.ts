import type { Area } from "../../src/playground/stand-in/area";
import { eachCell } from "../../src/playground/stand-in/area-overlap";
import type { FormulaValue } from "../../src/playground/stand-in/cell-value";
import type {
  CellContent,
  CellInput,
  CellStyle,
  Grid,
  Selection,
  Sheet,
} from "../../src/playground/stand-in/grid";
import { NO_PARTS, type Parts } from "../../src/playground/stand-in/parts";
import type { LineShift } from "../../src/playground/stand-in/line-shift";
import { rowNeeds } from "../../src/playground/stand-in/row-needs";
import { shiftParts } from "../../src/playground/stand-in/shift-parts";
import { EMPTY_CELL, inputValue, ShownCells, type MemoryCell, type MemoryCells } from "./memory-cells";
import { shiftSheet } from "./memory-shift";
import { renamedFormula, renamedParts } from "./memory-rename";
import { takeSnapshot, type Snapshot } from "./memory-snapshot";

/** In points. */
const COLUMN_WIDTH = 48;
const ROW_HEIGHT = 15;

export interface MemorySheet extends Sheet {
  readonly cells: MemoryCells;
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
}

/** All that a workbook is; never changed in place, so that it can be kept for undo. */
export interface State {
  readonly sheets: readonly MemorySheet[];
  readonly parts: Parts;
}

class Results extends Map<string, FormulaValue> {
  changes = 0;

  override set(formula: string, result: FormulaValue): this {
    this.changes += 1;
    return super.set(formula, result);
  }
}

const PLAIN: CellStyle = {};

/** A spreadsheet in memory, so that what talks to Excel can be tested without a browser. */
export class MemoryGrid implements Grid {
  /** How often a sync waited for formulas. */
  calculations = 0;
  /** How often all formulas were calculated anew. */
  recalculations = 0;
  /** What formulas give, a block where they spill; any other gives 0. */
  readonly results = new Results();
  readonly fitted: { readonly sheetId: string; readonly area: Area }[] = [];
  readonly fittedRows: { readonly sheetId: string; readonly area: Area }[] = [];

  private readonly listeners = new Set<(selection: Selection) => void>();
  private readonly cellListeners = new Set<(sheetId: string, area: Area) => void>();
  private readonly calculationListeners = new Set<(sheetId: string) => void>();
  private state: State = {
    sheets: [{ id: "s1", name: "Sheet1", cells: new Map(), widths: new Map(), heights: new Map() }],
    parts: NO_PARTS,
  };
  /** What undo goes back to, the last one first to be taken. */
  private readonly steps: State[] = [];
  /** Kept until something that it was made of changes. */
  private lastShown:
    | {
        readonly cells: MemoryCells;
        readonly tables: Parts["tables"];
        readonly changes: number;
        readonly shown: ShownCells;
      }
    | undefined;
  private group: { isKept: boolean } | undefined;
  private made = 1;
  private active = "s1";
  private area: Area = { row: 0, column: 0, rows: 1, columns: 1 };

  /** A workbook as it was saved; what is added to it gets ids that none in it has. */
  static of(state: State): MemoryGrid {
    const grid = new MemoryGrid();
    grid.state = state;
    grid.active = state.sheets[0]!.id;
    grid.made = Math.max(...state.sheets.map(({ id }) => Number(id.slice(1))));
    return grid;
  }

  /** All of it, to be saved. */
  saved(): State {
    return this.state;
  }

  sheets(): readonly Sheet[] {
    return this.state.sheets.map(({ id, name }) => ({ id, name }));
  }

  activeSheet(): Sheet {
    return this.sheets().find(({ id }) => id === this.active)!;
  }

  addSheet(name: string): Sheet {
    this.made += 1;
    const id = `s${this.made}`;
    this.change({
      sheets: [...this.state.sheets, { id, name, cells: new Map(), widths: new Map(), heights: new Map() }],
    });
    return { id, name };
  }

  deleteSheet(sheetId: string): void {
    this.sheet(sheetId);
    const { parts } = this.state;
    const isElsewhere = (part: { readonly sheetId: string }): boolean => part.sheetId !== sheetId;
    this.change({
      sheets: this.state.sheets.filter(({ id }) => id !== sheetId),
      parts: {
        ...parts,
        charts: parts.charts.filter(isElsewhere),
        tables: parts.tables.filter(isElsewhere),
        heatMaps: parts.heatMaps.filter(isElsewhere),
        rules: parts.rules.filter(isElsewhere),
        choices: parts.choices.filter(isElsewhere),
        notes: parts.notes.filter(isElsewhere),
        comments: parts.comments.filter(isElsewhere),
        sheets: Object.fromEntries(Object.entries(parts.sheets).filter(([id]) => id !== sheetId)),
      },
    });
    if (this.active === sheetId) this.active = this.state.sheets[0]!.id;
  }

  /** As the user does it: what refers to the sheet follows. */
  renameSheet(sheetId: string, name: string): void {
    const old = this.sheet(sheetId).name;
    this.change({
      sheets: this.state.sheets.map((sheet) => ({
        ...sheet,
        name: sheet.id === sheetId ? name : sheet.name,
        cells: mapCells(sheet.cells, (cell) => ({
          ...cell,
          formula: renamedFormula(cell.formula, old, name),
        })),
      })),
      parts: renamedParts(this.state.parts, old, name),
    });
  }

  activateSheet(sheetId: string): void {
    this.active = this.sheet(sheetId).id;
  }

  selection(): Selection {
    return { sheet: this.activeSheet(), area: this.area };
  }

  select(sheetId: string, area: Area): void {
    this.active = sheetId;
    this.area = area;
    for (const listener of this.listeners) listener(this.selection());
  }

  onSelectionChanged(listener: (selection: Selection) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onCellsChanged(listener: (sheetId: string, area: Area) => void): () => void {
    this.cellListeners.add(listener);
    return () => this.cellListeners.delete(listener);
  }

  onCalculated(listener: (sheetId: string) => void): () => void {
    this.calculationListeners.add(listener);
    return () => this.calculationListeners.delete(listener);
  }

  read(sheetId: string, area: Area): CellContent[][] {
    const shown = this.shown(sheetId);
    return eachCell(area, (row, column) => shown.read(row, column));
  }

  write(sheetId: string, area: Area, inputs: readonly (readonly CellInput[])[]): void {
    this.changeCells(sheetId, area, (cell, r, c) => {
      const input = inputs[r]?.[c];
      return input === undefined ? cell : { ...cell, ...inputValue(input) };
    });
    for (const listener of this.cellListeners) listener(sheetId, area);
  }

  setNumberFormats(sheetId: string, area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    this.changeCells(sheetId, area, (cell, r, c) => ({
      ...cell,
      numberFormat: formats[r]?.[c] ?? cell.numberFormat,
    }));
  }

  readStyles(sheetId: string, area: Area): CellStyle[][] {
    const { cells } = this.sheet(sheetId);
    return eachCell(area, (row, column) => cells.get(row)?.get(column)?.style ?? PLAIN);
  }

  writeStyles(sheetId: string, area: Area, styles: readonly (readonly CellStyle[])[]): void {
    this.changeCells(sheetId, area, (cell, r, c) => ({ ...cell, style: styles[r]?.[c] ?? {} }));
  }

  shiftLines(sheetId: string, shift: LineShift): void {
    const { name } = this.sheet(sheetId);
    this.change({
      sheets: this.state.sheets.map((sheet) => shiftSheet(sheet, name, shift)),
      parts: shiftParts(this.state.parts, this.state.sheets, sheetId, shift),
    });
  }

  columnWidths(sheetId: string, { column, columns }: Area): number[] {
    const { widths } = this.sheet(sheetId);
    return Array.from({ length: columns }, (_, c) => widths.get(column + c) ?? COLUMN_WIDTH);
  }

  setColumnWidths(sheetId: string, { column }: Area, widths: readonly number[]): void {
    const changed = new Map(this.sheet(sheetId).widths);
    for (const [c, width] of widths.entries()) {
      if (width === COLUMN_WIDTH) changed.delete(column + c);
      else changed.set(column + c, width);
    }
    this.changeSheet(sheetId, { widths: changed });
  }

  rowHeights(sheetId: string, { row, rows }: Area): number[] {
    const { heights } = this.sheet(sheetId);
    return Array.from({ length: rows }, (_, r) => heights.get(row + r) ?? ROW_HEIGHT);
  }

  /** A height of 0 hides a row. */
  setRowHeights(sheetId: string, { row }: Area, heights: readonly number[]): void {
    const before = this.sheet(sheetId).heights;
    const changed = new Map(before);
    for (const [r, height] of heights.entries()) {
      if (height === ROW_HEIGHT) changed.delete(row + r);
      else changed.set(row + r, height);
    }
    if (changed.size > 0 || before.size > 0) this.changeSheet(sheetId, { heights: changed });
  }

  fitColumns(sheetId: string, area: Area): void {
    this.fitted.push({ sheetId, area });
  }

  fitRows(sheetId: string, area: Area): void {
    this.fittedRows.push({ sheetId, area });
    this.setRowHeights(sheetId, area, rowNeeds(this, sheetId, area));
  }

  usedArea(sheetId: string): Area | undefined {
    return this.shown(sheetId).usedArea();
  }

  parts(): Parts {
    return this.state.parts;
  }

  setParts(parts: Parts): void {
    this.change({ parts });
  }

  groupUndo(): () => void {
    if (this.group) throw new Error("An undo group is open already.");
    this.group = { isKept: false };
    return () => (this.group = undefined);
  }

  forgetUndo(): void {
    this.steps.length = 0;
  }

  recalculate(): void {
    this.recalculations += 1;
    for (const { id } of this.sheets()) for (const listener of this.calculationListeners) listener(id);
  }

  calculated(): Promise<void> {
    this.calculations += 1;
    return Promise.resolve();
  }

  /** How many steps can be undone: each change is one, and all changes of a group together. */
  get undoSteps(): number {
    return this.steps.length;
  }

  undo(): void {
    const step = this.steps.pop();
    if (!step) throw new Error("There is nothing to undo.");
    this.state = step;
    if (!step.sheets.some(({ id }) => id === this.active)) this.active = step.sheets[0]!.id;
  }

  /** What was put into the cells of a sheet, whatever they show. */
  entered(sheetId: string): MemoryCells {
    return this.sheet(sheetId).cells;
  }

  /** The whole workbook as a plain value without generated ids, to be compared. */
  snapshot(): Snapshot {
    return takeSnapshot(this.state.sheets, this.state.parts);
  }

  private shown(sheetId: string): ShownCells {
    const { cells } = this.sheet(sheetId);
    const { tables } = this.state.parts;
    const kept = this.lastShown;
    if (kept?.cells === cells && kept.tables === tables && kept.changes === this.results.changes)
      return kept.shown;
    const shown = new ShownCells(
      cells,
      (formula) => this.results.get(formula) ?? 0,
      tables.filter((table) => table.sheetId === sheetId).map(({ area }) => area),
    );
    this.lastShown = { cells, tables, changes: this.results.changes, shown };
    return shown;
  }

  private sheet(sheetId: string): MemorySheet {
    const sheet = this.state.sheets.find(({ id }) => id === sheetId);
    if (!sheet) throw new Error(`There is no sheet "${sheetId}".`);
    return sheet;
  }

  private change(change: Partial<State>): void {
    if (!this.group?.isKept) this.steps.push(this.state);
    if (this.group) this.group.isKept = true;
    this.state = { ...this.state, ...change };
  }

  private changeSheet(sheetId: string, change: Partial<MemorySheet>): void {
    this.sheet(sheetId);
    this.change({
      sheets: this.state.sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, ...change } : sheet)),
    });
  }

  /** Row and column count from the area's corner. */
  private changeCells(
    sheetId: string,
    area: Area,
    change: (cell: MemoryCell, row: number, column: number) => MemoryCell,
  ): void {
    const cells = new Map(this.sheet(sheetId).cells);
    for (let r = 0; r < area.rows; r += 1) {
      const row = new Map(cells.get(area.row + r));
      for (let c = 0; c < area.columns; c += 1) {
        const changed = change(row.get(area.column + c) ?? EMPTY_CELL, r, c);
        if (isAsNew(changed)) row.delete(area.column + c);
        else row.set(area.column + c, changed);
      }
      if (row.size > 0) cells.set(area.row + r, row);
      else cells.delete(area.row + r);
    }
    this.changeSheet(sheetId, { cells });
  }
}

function isAsNew({ formula, value, numberFormat, style }: MemoryCell): boolean {
  return formula === "" && value === null && numberFormat === "General" && Object.keys(style).length === 0;
}

const mapCells = (cells: MemoryCells, change: (cell: MemoryCell) => MemoryCell): MemoryCells =>
  new Map([...cells].map(([row, line]) => [row, new Map([...line].map(([at, cell]) => [at, change(cell)]))]));
