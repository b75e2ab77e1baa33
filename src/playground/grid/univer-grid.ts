import { CellValueType, type ICellData, type IRange } from "@univerjs/core";
import {
  FormulaDataModel,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../stand-in/area";
import type { CellContent, CellInput, Grid, Selection, Sheet } from "../stand-in/grid";
import { readCell } from "./read-cell";
import type { Spreadsheet } from "./start-univer";

/** How long a sync waits for formulas before it goes on without their results. */
const LONGEST_CALCULATION = 30_000;

/** The Excel stand-in's grid over the spreadsheet. */
export class UniverGrid implements Grid {
  constructor(private readonly spreadsheet: Spreadsheet) {}

  sheets(): readonly Sheet[] {
    return this.workbook.getSheets().map(asSheet);
  }

  activeSheet(): Sheet {
    return asSheet(this.workbook.getActiveSheet());
  }

  addSheet(name: string): Sheet {
    const active = this.activeSheet();
    const added = asSheet(this.workbook.insertSheet(name));
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
      area: range ? asArea(range) : { row: 0, column: 0, rows: 1, columns: 1 },
    };
  }

  select(sheetId: string, area: Area): void {
    this.activateSheet(sheetId);
    this.range(sheetId, area).activate();
  }

  onSelectionChanged(listener: (selection: Selection) => void): () => void {
    const { api } = this.spreadsheet;
    let last = "";
    const event = api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      // Not the grid's own event for selections, which leaves some out.
      if (id !== SetSelectionsOperation.id && id !== SetWorksheetActiveOperation.id) return;
      const selection = this.selection();
      const now = JSON.stringify(selection);
      if (now !== last) listener(selection);
      last = now;
    });
    return () => event.dispose();
  }

  read(sheetId: string, area: Area): CellContent[][] {
    const range = this.range(sheetId, area);
    const formulas = range.getFormulas();
    const texts = range.getDisplayValues();
    const formats = range.getNumberFormats();
    const raw = range.getCellDatas();
    const model = this.spreadsheet.injector.get(FormulaDataModel);
    const unitId = this.workbook.getId();
    const spills = {
      cells: model.getArrayFormulaCellData()[unitId]?.[sheetId],
      ranges: model.getArrayFormulaRange()[unitId]?.[sheetId],
    };
    return texts.map((row, r) =>
      row.map((text, c) =>
        readCell({
          row: area.row + r,
          column: area.column + c,
          raw: raw[r]?.[c],
          formula: formulas[r]?.[c] ?? "",
          text,
          numberFormat: numberFormatOf(formats[r]?.[c]),
          spills,
        }),
      ),
    );
  }

  write(sheetId: string, area: Area, inputs: readonly (readonly CellInput[])[]): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    for (const [r, row] of inputs.entries()) {
      for (const [c, input] of row.entries()) {
        if (input !== undefined) (cells[area.row + r] ??= {})[area.column + c] = cellData(input);
      }
    }
    this.range(sheetId, area).setValues(cells);
  }

  setNumberFormats(sheetId: string, area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    const range = this.range(sheetId, area);
    const kept = range.getNumberFormats();
    const value = formats.map((row, r) =>
      row.map((format, c) => {
        const pattern = format ?? kept[r]?.[c] ?? "";
        return pattern === "" || pattern === "General" ? null : { pattern };
      }),
    );
    // The command for styles: the grid's own for formats empties formulas that have no result yet.
    const params = {
      unitId: this.workbook.getId(),
      subUnitId: sheetId,
      range: range.getRange(),
      style: { type: "n", value },
    };
    this.spreadsheet.api.syncExecuteCommand(SetStyleCommand.id, params);
  }

  fitColumns(sheetId: string, area: Area): void {
    this.sheet(sheetId).autoResizeColumns(area.column, area.columns);
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

  private range(sheetId: string, { row, column, rows, columns }: Area) {
    return this.sheet(sheetId).getRange(row, column, rows, columns);
  }
}

function numberFormatOf(pattern: string | undefined): string {
  return pattern === undefined || pattern === "" ? "General" : pattern;
}

function asSheet(sheet: { getSheetId(): string; getSheetName(): string }): Sheet {
  return { id: sheet.getSheetId(), name: sheet.getSheetName() };
}

function asArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

function cellData(input: Exclude<CellInput, undefined>): ICellData {
  // Everything that an earlier content may have left is taken away.
  const empty = { v: null, f: null, si: null, p: null, custom: null } as unknown as ICellData;
  if (input === null) return empty;
  if (typeof input === "object") return { ...empty, f: input.formula };
  if (typeof input === "boolean") return { ...empty, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof input === "number") return { ...empty, v: input, t: CellValueType.NUMBER };
  return { ...empty, v: input, t: CellValueType.STRING };
}
