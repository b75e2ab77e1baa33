import type { Area } from "../area";
import type { CellValue } from "../cell-value";
import type { Grid } from "../grid";
import type { Manners } from "./manners";

interface Kept {
  readonly value: CellValue;
  /** The sync after which the cell shows what its formula gives; Infinity waits for calculate(). */
  readonly until: number;
}

/**
 * Cells that show what they showed before, not what their formulas give by now: while they are recalculated, and as
 * long as nobody calculates where the workbook calculates by hand.
 */
export class StaleCells {
  private readonly kept = new Map<string, Kept>();
  private calculation: Manners["calculation"];

  constructor(
    private readonly grid: Grid,
    private readonly manners: Pick<Manners, "staleSyncs" | "calculation">,
  ) {
    this.calculation = manners.calculation;
    const { staleSyncs } = manners;
    if (staleSyncs > 0 || this.isManual) this.keepAll(this.isManual ? Infinity : staleSyncs);
  }

  get mode(): Manners["calculation"] {
    return this.calculation;
  }

  set mode(mode: Manners["calculation"]) {
    this.calculation = mode;
    if (!this.isManual) this.calculate();
  }

  calculate(): void {
    this.kept.clear();
  }

  /** What a cell shows after so many syncs, where that is not what it holds. */
  shown(sheetId: string, row: number, column: number, syncs: number): Kept | undefined {
    const kept = this.kept.get(keyOf(sheetId, row, column));
    return kept && kept.until >= syncs ? kept : undefined;
  }

  /** To be called before cells are written: a formula that is entered is calculated, whatever the mode. */
  written({ row, column, rows, columns }: Area, sheetId: string, syncs: number): void {
    const { staleSyncs } = this.manners;
    // What depends on these cells is not looked for: everything stays, which for the others changes nothing.
    if (this.isManual) this.keepAll(Infinity);
    if (this.kept.size === 0 && staleSyncs === 0) return;
    const old = this.grid.read(sheetId, { row, column, rows, columns });
    old.forEach((line, r) =>
      line.forEach(({ value }, c) => {
        const key = keyOf(sheetId, row + r, column + c);
        if (staleSyncs > 0 && value !== null) this.kept.set(key, { value, until: syncs + staleSyncs });
        else this.kept.delete(key);
      }),
    );
  }

  private get isManual(): boolean {
    return this.calculation === "Manual";
  }

  private keepAll(until: number): void {
    for (const { id } of this.grid.sheets()) {
      const used = this.grid.usedArea(id);
      if (!used) continue;
      this.grid.read(id, used).forEach((line, r) =>
        line.forEach(({ formula, value, spillParent }, c) => {
          const key = keyOf(id, used.row + r, used.column + c);
          if ((formula !== "" || spillParent) && !this.kept.has(key)) this.kept.set(key, { value, until });
        }),
      );
    }
  }
}

const keyOf = (sheetId: string, row: number, column: number): string => `${row},${column},${sheetId}`;
