import type { Area } from "../../area";
import { isCellError, type CellValue } from "../../cell-value";
import type { Grid } from "../../grid";
import type { SeriesPart } from "../../parts";
import { BUSY } from "../late-results";
import { cellsRef, type RangePlace } from "../place";

/**
 * The series that Excel finds in a range: it takes texts at the edges for names and categories, and by what the cells
 * show at that moment: one that waits for its result counts as no number.
 */
export function deriveSeries(
  grid: Grid,
  { sheet, area }: RangePlace,
  seriesBy: "Columns" | "Rows",
  isScatter: boolean,
): SeriesPart[] {
  const cells = grid.read(sheet.id, area).map((row) => row.map(({ value }) => value));
  // By rows is the same, turned over.
  const isTurned = seriesBy === "Rows";
  const lines = isTurned ? turned(cells) : cells;
  const rows = lines.length;
  const columns = lines[0]?.length ?? 0;
  const { hasNames, hasCategories } = edgesOf(lines, isScatter);
  const head = hasNames ? 1 : 0;
  const side = hasCategories ? 1 : 0;

  const part = (row: number, column: number, height: number): SeriesPart["values"] => {
    const down: Area = isTurned
      ? { row: area.row + column, column: area.column + row, rows: 1, columns: height }
      : { row: area.row + row, column: area.column + column, rows: height, columns: 1 };
    return cellsRef({ sheet, area: down });
  };
  return Array.from({ length: columns - side }, (_, i) => ({
    name: hasNames ? { cell: part(0, i + side, 1) } : { text: `Series${i + 1}` },
    values: part(head, i + side, rows - head),
    ...(hasCategories && { categories: part(head, 0, rows - head) }),
  }));
}

interface Edges {
  readonly hasNames: boolean;
  readonly hasCategories: boolean;
}

function edgesOf(lines: readonly (readonly CellValue[])[], isScatter: boolean): Edges {
  const [top = [], ...below] = lines;
  const isWide = top.length > 1;
  const isHigh = below.length > 0;
  // An empty corner tells Excel that both edges are labels, numbers too.
  if (isWide && isHigh && top[0] === null) return { hasNames: true, hasCategories: true };
  const names = isWide ? top.slice(1) : top;
  const hasNames =
    isHigh && names.every(isLabel) && below.every((line) => !(isWide ? line.slice(1) : line).some(isLabel));
  const firsts = (hasNames ? below : lines).map((line) => line[0] ?? null);
  return { hasNames, hasCategories: isWide && (isScatter || firsts.some(isLabel)) };
}

function isLabel(value: CellValue): boolean {
  return typeof value === "string" || (isCellError(value) && value.error === BUSY);
}

function turned<T>(cells: readonly (readonly T[])[]): T[][] {
  return (cells[0] ?? []).map((_, c) => cells.map((row) => row[c] as T));
}
