import type { Area } from "./area";
import type { CellValue, DataType } from "./cell-value";
import type { LineShift } from "./line-shift";
import type { Parts } from "./parts";

/**
 * What can be put into a cell; undefined leaves it as it is, null empties it. A text that is an error of Excel
 * (`#N/A`) becomes that error.
 */
export type CellInput = number | string | boolean | null | { readonly formula: string } | undefined;

export interface CellContent {
  /** With its leading equals sign; empty for a plain value and for a cell that another one spills into. */
  readonly formula: string;
  readonly value: CellValue;
  /** The value as the cell shows it. */
  readonly text: string;
  readonly numberFormat: string;
  /** What the value carries. */
  readonly card?: DataType;
  /** The cell whose formula fills this one, when that is another. */
  readonly spillParent?: Area;
}

/** A cell's direct formatting, its number format apart; what is not there is as the sheet has it. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  /** `#rrggbb`, as are the others. */
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  /** A thin line under the cell. */
  readonly lineBelow?: string;
}

export interface Sheet {
  readonly id: string;
  readonly name: string;
}

export interface Selection {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The little that the Excel stand-in needs of a spreadsheet; it knows neither the DOM nor a grid library. */
export interface Grid {
  sheets(): readonly Sheet[];
  activeSheet(): Sheet;
  addSheet(name: string): Sheet;
  deleteSheet(sheetId: string): void;
  activateSheet(sheetId: string): void;
  selection(): Selection;
  select(sheetId: string, area: Area): void;
  onSelectionChanged(listener: (selection: Selection) => void): () => void;
  /** Tells of cells that were typed into, by whomever; not of what formulas then give. */
  onCellsChanged(listener: (sheetId: string, area: Area) => void): () => void;
  /** Tells of a sheet whose formulas have given their results, which comes after the change of cells that they follow. */
  onCalculated(listener: (sheetId: string) => void): () => void;
  read(sheetId: string, area: Area): CellContent[][];
  write(sheetId: string, area: Area, inputs: readonly (readonly CellInput[])[]): void;
  setNumberFormats(sheetId: string, area: Area, formats: readonly (readonly (string | undefined)[])[]): void;
  readStyles(sheetId: string, area: Area): CellStyle[][];
  /** Each cell gets the whole style that is given for it. */
  writeStyles(sheetId: string, area: Area, styles: readonly (readonly CellStyle[])[]): void;
  /** Cells, parts and formulas follow; what comes looks like the line before it. */
  shiftLines(sheetId: string, shift: LineShift): void;
  /** In points, one for each column of the area. */
  columnWidths(sheetId: string, area: Area): number[];
  setColumnWidths(sheetId: string, area: Area, widths: readonly number[]): void;
  /** In points, one for each row of the area; 0 for a hidden one. */
  rowHeights(sheetId: string, area: Area): number[];
  setRowHeights(sheetId: string, area: Area, heights: readonly number[]): void;
  fitColumns(sheetId: string, area: Area): void;
  fitRows(sheetId: string, area: Area): void;
  /** The smallest rectangle around every cell that holds something; undefined for an empty sheet. */
  usedArea(sheetId: string): Area | undefined;
  parts(): Parts;
  /** Replaces them all; a deleted sheet's parts go with it. */
  setParts(parts: Parts): void;
  /** Makes one step of undo of all that happens until the function that it gives is called. */
  groupUndo(): () => void;
  /** Nothing that happened can be undone any more. */
  forgetUndo(): void;
  /** Settles when every formula shows its result. */
  calculated(): Promise<void>;
  /** Calculates every formula anew. */
  recalculate(): void;
}
