import type { Area } from "../../src/playground/stand-in/area";
import type { CellValue } from "../../src/playground/stand-in/cell-value";
import type { CellContent, CellInput, Grid, Selection, Sheet } from "../../src/playground/stand-in/grid";

const EMPTY: CellContent = { formula: "", value: null, text: "", numberFormat: "General" };

/** A spreadsheet in memory, so that what talks to Excel can be tested without a browser. */
export class MemoryGrid implements Grid {
  /** How often a sync waited for formulas. */
  calculations = 0;
  /** What formulas give; any other gives 0. */
  readonly results = new Map<string, CellValue>();
  readonly fitted: { readonly sheetId: string; readonly area: Area }[] = [];

  private readonly cells = new Map<string, CellContent>();
  private readonly listeners = new Set<(selection: Selection) => void>();
  private readonly list: Sheet[] = [{ id: "s1", name: "Sheet1" }];
  private active = "s1";
  private area: Area = { row: 0, column: 0, rows: 1, columns: 1 };

  sheets(): readonly Sheet[] {
    return this.list;
  }

  activeSheet(): Sheet {
    return this.list.find(({ id }) => id === this.active)!;
  }

  addSheet(name: string): Sheet {
    const sheet = { id: `s${this.list.length + 1}`, name };
    this.list.push(sheet);
    return sheet;
  }

  deleteSheet(sheetId: string): void {
    this.list.splice(
      this.list.findIndex(({ id }) => id === sheetId),
      1,
    );
    if (this.active === sheetId) this.active = this.list[0]!.id;
  }

  activateSheet(sheetId: string): void {
    this.active = sheetId;
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

  read(sheetId: string, area: Area): CellContent[][] {
    return each(area, (row, column) => this.cells.get(key(sheetId, row, column)) ?? EMPTY);
  }

  write(sheetId: string, area: Area, inputs: readonly (readonly CellInput[])[]): void {
    each(area, (row, column) => {
      const input = inputs[row - area.row]?.[column - area.column];
      if (input !== undefined) this.set(sheetId, row, column, this.contentOf(input));
    });
  }

  setNumberFormats(sheetId: string, area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    each(area, (row, column) => {
      const numberFormat = formats[row - area.row]?.[column - area.column];
      if (numberFormat !== undefined) this.set(sheetId, row, column, { numberFormat });
    });
  }

  fitColumns(sheetId: string, area: Area): void {
    this.fitted.push({ sheetId, area });
  }

  calculated(): Promise<void> {
    this.calculations += 1;
    return Promise.resolve();
  }

  private contentOf(input: Exclude<CellInput, undefined>): Omit<CellContent, "numberFormat"> {
    const isFormula = typeof input === "object" && input !== null;
    const value = isFormula ? (this.results.get(input.formula) ?? 0) : input;
    return {
      formula: isFormula ? input.formula : "",
      value,
      text: typeof value === "object" ? (value?.error ?? "") : String(value),
    };
  }

  private set(sheetId: string, row: number, column: number, change: Partial<CellContent>): void {
    const at = key(sheetId, row, column);
    this.cells.set(at, { ...(this.cells.get(at) ?? EMPTY), ...change });
  }
}

function key(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}

function each<T>({ row, column, rows, columns }: Area, get: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => get(row + r, column + c)),
  );
}
