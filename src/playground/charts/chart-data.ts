import type { CellsRef, ChartPart, SeriesPart, TextOrCell } from "../stand-in/parts";
import { isCellError } from "../stand-in/cell-value";
import type { CellContent } from "../stand-in/grid";
import { ChartProblem } from "./chart-problem";

/** Reads cells of the workbook; undefined when their sheet is gone. */
export type ReadCells = (cells: CellsRef) => readonly (readonly CellContent[])[] | undefined;

interface ChartPoint {
  /** As the category's cell shows it; its number where there are no categories. */
  readonly category: string;
  /** Of a scatter chart; undefined where its cell holds no number. */
  readonly x: number | undefined;
  /** Undefined where the cell is empty or an error: a gap, never 0. */
  readonly value: number | undefined;
  /** As the value's cell shows it. */
  readonly text: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly points: readonly ChartPoint[];
  readonly part: SeriesPart;
}

export interface ChartData {
  readonly title: string | undefined;
  readonly series: readonly ChartSeries[];
  readonly categoryTitle: string | undefined;
  readonly valueTitle: string | undefined;
  readonly categoryFormat: string;
  readonly valueFormat: string;
}

/** Collects what a chart shows from the cells it was told of; throws a ChartProblem where these do not fit. */
export function chartData(part: ChartPart, read: ReadCells): ChartData {
  const { title, hasTitle, categoryAxis, valueAxis } = part;
  if (part.series.length === 0) throw new ChartProblem("It has no series.");
  const isBars = /^(Bar|Column)/.test(part.type);
  const series = part.series.map((one, at) => readSeries(one, `Series ${at + 1}`, read, isBars));
  const [first] = part.series;
  return {
    title: hasTitle ? readText(title, "The title", read) : undefined,
    series,
    categoryTitle: categoryAxis.title && readText(categoryAxis.title, "The title of the category axis", read),
    valueTitle: valueAxis.title && readText(valueAxis.title, "The title of the value axis", read),
    categoryFormat: categoryAxis.numberFormat ?? formatOf(first?.categories, read),
    valueFormat: valueAxis.numberFormat ?? formatOf(first?.values, read),
  };
}

function readSeries(part: SeriesPart, place: string, read: ReadCells, isBars: boolean): ChartSeries {
  const name = readText(part.name, `The name of ${place.toLowerCase()}`, read);
  const who = `${place} (${name})`;
  const values = readLine(part.values, `The values of ${who}`, read);
  const categories = part.categories && readLine(part.categories, `The categories of ${who}`, read);
  if (categories && categories.length !== values.length) {
    throw new ChartProblem(`${who} has ${values.length} values but ${categories.length} categories.`);
  }
  if (values.every(({ value }) => value === null)) throw new ChartProblem(`${who} has only empty cells.`);
  return {
    name,
    part,
    points: values.map((cell, at) => ({
      category: categories?.[at]?.text ?? String(at + 1),
      x: numberIn(categories?.[at]),
      value: numberOf(cell, who, isBars),
      text: cell.text === "" ? "empty" : cell.text,
    })),
  };
}

function numberOf(cell: CellContent, who: string, isBars: boolean): number | undefined {
  const { value } = cell;
  if (typeof value === "number") return value;
  if (value === null || isCellError(value)) return undefined;
  // Drawn as 0, an empty text is a bar that nobody sees.
  if (value === "" && isBars) return undefined;
  throw new ChartProblem(`${who} holds "${cell.text}", which is no number: Excel would draw it as 0.`);
}

function numberIn(cell: CellContent | undefined): number | undefined {
  return typeof cell?.value === "number" ? cell.value : undefined;
}

function readText(source: TextOrCell, what: string, read: ReadCells): string {
  if ("text" in source) return source.text;
  const text = read(source.cell)?.[0]?.[0]?.text ?? "";
  if (text === "") throw new ChartProblem(`${what} comes from a cell that is empty or gone.`);
  return text;
}

/** A row or a column of cells. */
function readLine(cells: CellsRef, what: string, read: ReadCells): readonly CellContent[] {
  const { rows, columns } = cells.area;
  if (rows > 1 && columns > 1) throw new ChartProblem(`${what} are a block of ${rows} by ${columns} cells.`);
  const found = read(cells);
  if (!found) throw new ChartProblem(`${what} are on a sheet that is gone.`);
  return found.flat();
}

function formatOf(cells: CellsRef | undefined, read: ReadCells): string {
  return (cells && read(cells)?.[0]?.[0]?.numberFormat) ?? "General";
}
