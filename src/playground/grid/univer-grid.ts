import { IUndoRedoService, type ICellData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Area } from "../stand-in/area";
import type { CellContent, CellInput, CellStyle, Grid, Selection, Sheet } from "../stand-in/grid";
import type { LineShift } from "../stand-in/line-shift";
import type { Parts } from "../stand-in/parts";
import { areaOfRange, univerRange } from "./area-of-range";
import { cellData } from "./cell-data";
import { fromStyleData, toStyleData } from "./cell-style";
import { GroupingUndo } from "./grouping-undo";
import { makeRoom } from "./make-room";
import { onCellsChanged } from "./on-cells-changed";
import { onSelection } from "./on-selection";
import { changeParts } from "./parts-commands";
import type { PartsStore } from "./parts-store";
import { readCells } from "./read-cells";
import { spillsOf } from "./read-values";
import { scrollTo } from "./scroll-to";
import { shiftLines } from "./shift-lines";
import type { Spreadsheet } from "./start-univer";
import { usedArea } from "./used-area";
import { writeStyles } from "./write-styles";

/** Room enough for any comparison: the grid's own new sheets end at column T. */
const NEW_SHEET = { rowCount: 2000, columnCount: 100 };
/** How long a sync waits for formulas before it goes on without their results. */
const LONGEST_CALCULATION = 30_000;

const POINTS_PER_PIXEL = 0.75;

const ONE_CELL = { rows: 1, columns: 1 };

/** The Excel stand-in's grid over the spreadsheet. */
export class UniverGrid implements Grid {
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly store: PartsStore,
  ) {}

  sheets(): readonly Sheet[] {
    return this.workbook.getSheets().map(asSheet);
  }

  activeSheet(): Sheet {
    return asSheet(this.workbook.getActiveSheet());
  }

  addSheet(name: string): Sheet {
    const active = this.activeSheet();
    const added = asSheet(this.workbook.insertSheet(name, { sheet: NEW_SHEET }));
    // The grid turns to a new sheet by itself, Excel does not.
    this.activateSheet(active.id);
    return added;
  }

  deleteSheet(sheetId: string): void {
    this.workbook.deleteSheet(sheetId);
  }

  activateSheet(sheetId: string): void {
    this.workbook.setActiveSheet(sheetId);
  }

  selection(): Selection {
    const range = this.workbook.getActiveRange()?.getRange();
    return {
      sheet: this.activeSheet(),
      area: range ? areaOfRange(range) : { row: 0, column: 0, ...ONE_CELL },
    };
  }

  select(sheetId: string, area: Area): void {
    this.activateSheet(sheetId);
    this.roomy(sheetId, area).getRange(univerRange(area)).activate();
    scrollTo(this.spreadsheet, area);
  }

  onSelectionChanged(listener: (selection: Selection) => void): () => void {
    return onSelection(this.spreadsheet, () => this.selection(), listener);
  }

  onCellsChanged(listener: (sheetId: string, area: Area) => void): () => void {
    return onCellsChanged(this.spreadsheet, listener);
  }

  onCalculated(listener: (sheetId: string) => void): () => void {
    const event = this.spreadsheet.api.getFormula().calculationResultApplied(({ unitData }) => {
      for (const sheetId of Object.keys(unitData[this.workbook.getId()] ?? {})) listener(sheetId);
    });
    return () => event.dispose();
  }

  read(sheetId: string, area: Area): CellContent[][] {
    return readCells(this.sheet(sheetId), area, this.spills(sheetId));
  }

  write(sheetId: string, area: Area, inputs: readonly (readonly CellInput[])[]): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    for (const [r, row] of inputs.entries()) {
      for (const [c, input] of row.entries()) {
        if (input !== undefined) (cells[area.row + r] ??= {})[area.column + c] = cellData(input);
      }
    }
    this.roomy(sheetId, area).getRange(univerRange(area)).setValues(cells);
  }

  setNumberFormats(sheetId: string, area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    const kept = this.roomy(sheetId, area).getRange(univerRange(area)).getNumberFormats();
    const styles = formats.map((row, r) =>
      row.map((format, c) => {
        const pattern = format ?? kept[r]?.[c] ?? "";
        return { n: pattern === "" || pattern === "General" ? null : { pattern } };
      }),
    );
    writeStyles(this.spreadsheet, this.placeOf(sheetId, area), styles);
  }

  readStyles(sheetId: string, area: Area): CellStyle[][] {
    const sheet = this.sheet(sheetId).getSheet();
    const styles = this.workbook.getWorkbook().getStyles();
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) =>
        fromStyleData(styles.getStyleByCell(sheet.getCellRaw(area.row + r, area.column + c))),
      ),
    );
  }

  writeStyles(sheetId: string, area: Area, styles: readonly (readonly CellStyle[])[]): void {
    this.roomy(sheetId, area);
    const changes = styles.map((row) => row.map(toStyleData));
    writeStyles(this.spreadsheet, this.placeOf(sheetId, area), changes);
  }

  shiftLines(sheetId: string, shift: LineShift): void {
    const { axis, at, by } = shift;
    const last = at + Math.max(0, -by);
    this.roomy(sheetId, { row: axis === "rows" ? last : 0, column: axis === "rows" ? 0 : last, ...ONE_CELL });
    shiftLines(this.spreadsheet, sheetId, shift);
  }

  columnWidths(sheetId: string, { column, columns }: Area): number[] {
    const sheet = this.sheet(sheetId);
    return Array.from({ length: columns }, (_, c) => sheet.getColumnWidth(column + c) * POINTS_PER_PIXEL);
  }

  setColumnWidths(sheetId: string, area: Area, widths: readonly number[]): void {
    const { column } = area;
    const sheet = this.roomy(sheetId, area);
    for (const [c, width] of widths.entries()) {
      sheet.setColumnWidth(column + c, Math.round(width / POINTS_PER_PIXEL));
    }
  }

  rowHeights(sheetId: string, { row, rows }: Area): number[] {
    const sheet = this.sheet(sheetId).getSheet();
    return Array.from({ length: rows }, (_, r) =>
      sheet.getRowVisible(row + r) ? sheet.getRowHeight(row + r) * POINTS_PER_PIXEL : 0,
    );
  }

  setRowHeights(sheetId: string, area: Area, heights: readonly number[]): void {
    const { row } = area;
    const sheet = this.roomy(sheetId, area);
    for (const [r, height] of heights.entries()) {
      sheet.setRowHeight(row + r, Math.round(height / POINTS_PER_PIXEL));
    }
  }

  fitColumns(sheetId: string, area: Area): void {
    this.roomy(sheetId, area).autoResizeColumns(area.column, area.columns);
  }

  fitRows(sheetId: string, area: Area): void {
    this.roomy(sheetId, area).autoResizeRows(area.row, area.rows);
  }

  usedArea(sheetId: string): Area | undefined {
    return usedArea(this.sheet(sheetId).getSheet().getCellMatrix().getMatrix(), this.spills(sheetId).cells);
  }

  parts(): Parts {
    return this.store.now;
  }

  setParts(parts: Parts): void {
    for (const { sheetId, place } of parts.charts) this.roomy(sheetId, place);
    changeParts(this.spreadsheet, this.workbook.getId(), this.store.now, parts);
  }

  groupUndo(): () => void {
    const undo = this.spreadsheet.injector.get(IUndoRedoService);
    if (!(undo instanceof GroupingUndo)) throw new Error("The grid's undo cannot group.");
    return undo.startGroup();
  }

  forgetUndo(): void {
    this.spreadsheet.injector.get(IUndoRedoService).clearUndoRedo(this.workbook.getId());
  }

  recalculate(): void {
    this.spreadsheet.api.getFormula().executeCalculation();
  }

  async calculated(): Promise<void> {
    await this.spreadsheet.api.getFormula().onCalculationResultApplied(LONGEST_CALCULATION);
  }

  private get workbook() {
    const workbook = this.spreadsheet.api.getActiveWorkbook();
    if (!workbook) throw new Error("The playground has no workbook yet.");
    return workbook;
  }

  private sheet(sheetId: string) {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`The playground has no sheet "${sheetId}".`);
    return sheet;
  }

  private placeOf(subUnitId: string, area: Area) {
    return { unitId: this.workbook.getId(), subUnitId, area };
  }

  private spills(sheetId: string) {
    return spillsOf(this.spreadsheet.injector.get(FormulaDataModel), this.workbook.getId(), sheetId);
  }

  /** A sheet that reaches as far as these cells, and some way on. */
  private roomy(sheetId: string, area: Area) {
    const sheet = this.sheet(sheetId);
    makeRoom(this.spreadsheet, sheet.getSheet(), area);
    return sheet;
  }
}

function asSheet(sheet: { getSheetId(): string; getSheetName(): string }): Sheet {
  return { id: sheet.getSheetId(), name: sheet.getSheetName() };
}
