import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { areaOf, type Area } from "../stand-in/area";
import type { ExampleCell, ExampleSheet, Look } from "./example-sheet";

const ROWS = 2000;
const COLUMNS = 100;

const line = (rgb: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb } });
const box = { t: line("#c8c6c4"), r: line("#c8c6c4"), b: line("#c8c6c4"), l: line("#c8c6c4") };

const LOOKS: Readonly<Record<Look, IStyleData>> = {
  title: { bl: BooleanNumber.TRUE, fs: 16 },
  note: { cl: { rgb: "#605e5c" } },
  heading: { bl: BooleanNumber.TRUE, cl: { rgb: "#0f6c5c" } },
  header: { bl: BooleanNumber.TRUE, bd: { b: line("#0f6c5c") } },
  numberHeader: { bl: BooleanNumber.TRUE, bd: { b: line("#0f6c5c") }, ht: HorizontalAlign.RIGHT },
  label: { cl: { rgb: "#3b3a39" }, ht: HorizontalAlign.LEFT },
  input: { bg: { rgb: "#fff4ce" }, bd: box, ht: HorizontalAlign.LEFT },
  prose: { tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP },
  free: { bd: box },
};

/** The workbook that the grid opens. */
export function snapshot(examples: readonly ExampleSheet[]): Partial<IWorkbookData> {
  const sheets = examples.map((example, index): [string, Partial<IWorksheetData>] => {
    const id = `examples-${index + 1}`;
    return [id, worksheet(id, example)];
  });
  return {
    id: "playground",
    name: "Playground",
    locale: LocaleType.EN_US,
    sheetOrder: sheets.map(([id]) => id),
    sheets: Object.fromEntries(sheets),
  };
}

function worksheet(id: string, { name, columnWidths, cells }: ExampleSheet): Partial<IWorksheetData> {
  return {
    id,
    name,
    rowCount: ROWS,
    columnCount: COLUMNS,
    defaultRowHeight: 22,
    rowData: Object.fromEntries(titleRows(cells).map((row) => [row, { h: 30 }])),
    columnData: Object.fromEntries(columnWidths.map((w, index) => [index, { w }])),
    mergeData: cells.filter(({ merged }) => merged).map(({ at }) => rangeOf(areaOf(at))),
    cellData: cellData(cells),
  };
}

function titleRows(cells: readonly ExampleCell[]): number[] {
  return cells.filter(({ look }) => look === "title").map(({ at }) => areaOf(at).row);
}

function cellData(cells: readonly ExampleCell[]): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    const { row, column, rows, columns } = areaOf(cell.at);
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) (matrix[r] ??= {})[c] = dataOf(cell);
    }
  }
  return matrix;
}

function dataOf({ content, look, format }: ExampleCell): ICellData {
  const style: IStyleData = { ...(look ? LOOKS[look] : {}), ...(format ? { n: { pattern: format } } : {}) };
  const s = { s: style };
  if (content === undefined) return s;
  return typeof content === "string" && content.startsWith("=") ? { ...s, f: content } : { ...s, v: content };
}

function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
