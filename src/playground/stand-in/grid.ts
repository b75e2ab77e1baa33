import type { Area } from "./area";
import type { CellValue } from "./cell-value";

/** What can be put into a cell; undefined leaves it as it is, null empties it. */
export type CellInput = number | string | boolean | null | { readonly formula: string } | undefined;

export interface CellContent {
  /** With its leading equals sign; empty for a plain value and for a cell that another one spills into. */
  readonly formula: string;
  readonly value: CellValue;
  /** The value as the cell shows it. */
  readonly text: string;
  readonly numberFormat: string;
  /** The cell whose formula fills this one, when that is another. */
  readonly spillParent?: Area;
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
  read(sheetId: string, area: Area): CellContent[][];
  write(sheetId: string, area: Area, inputs: readonly (readonly CellInput[])[]): void;
  setNumberFormats(sheetId: string, area: Area, formats: readonly (readonly (string | undefined)[])[]): void;
  fitColumns(sheetId: string, area: Area): void;
  /** Settles when every formula shows its result. */
  calculated(): Promise<void>;
}
