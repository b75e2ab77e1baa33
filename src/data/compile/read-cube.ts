import { CompileError } from "./compile-error";
import { rowStart, type Cube } from "./cube";
import { readTable, type Table, type TableRow } from "./read-table";

const KEY_COLUMNS = ["series", "code", "area"];

export interface CubeLimits {
  readonly series: readonly string[];
  readonly codes: readonly string[];
  readonly isArea: (code: string) => boolean;
  /** Areas without rows of their own that a later step fills. */
  readonly sums: readonly string[];
}

/** Reads `observations.csv`, refusing every row and cell that is not what it claims to be. */
export function readCube(root: string, file: string, limits: CubeLimits): Cube {
  const table = readTable(root, file);
  const years = readYears(table);
  const keys = table.rows.map((row) => readKey(file, row, limits));
  const areas = [...new Set([...keys.map(({ area }) => area), ...limits.sums])].sort();
  const { series, codes } = limits;
  const size = series.length * codes.length * areas.length * years.length;
  const firstYear = years[0] ?? 0;
  const values = new Float64Array(size).fill(NaN);
  const cube: Cube = { series, codes, areas, firstYear, years: years.length, values };
  const areaPlaces = new Map(areas.map((area, i) => [area, i]));
  const lines = new Map<number, number>();
  keys.forEach(({ row, seriesPlace, codePlace, area }) => {
    const start = rowStart(cube, seriesPlace, codePlace, areaPlaces.get(area) ?? 0);
    const before = lines.get(start);
    if (before !== undefined) {
      const key = row.cells.slice(0, KEY_COLUMNS.length).join(" ");
      throw new CompileError(file, row.line, `duplicate key ${key}, first on line ${before}`);
    }
    lines.set(start, row.line);
    row.cells.slice(KEY_COLUMNS.length).forEach((cell, i) => {
      values[start + i] = readValue(file, row.line, years[i] ?? 0, cell);
    });
  });
  return cube;
}

function readYears({ file, header }: Table): number[] {
  const keys = header.slice(0, KEY_COLUMNS.length);
  if (keys.join() !== KEY_COLUMNS.join()) {
    throw new CompileError(file, 1, `columns ${keys.join()}, expected ${KEY_COLUMNS.join()}`);
  }
  const years = header.slice(KEY_COLUMNS.length).map(Number);
  const first = years[0];
  if (first === undefined || years.some((year, i) => year !== first + i)) {
    throw new CompileError(file, 1, "the years are not consecutive");
  }
  return years;
}

interface Key {
  readonly row: TableRow;
  readonly seriesPlace: number;
  readonly codePlace: number;
  readonly area: string;
}

function readKey(file: string, row: TableRow, limits: CubeLimits): Key {
  const [series = "", code = "", area = ""] = row.cells;
  const seriesPlace = limits.series.indexOf(series);
  if (seriesPlace < 0) throw new CompileError(file, row.line, `unknown series "${series}"`);
  const codePlace = limits.codes.indexOf(code);
  if (codePlace < 0) throw new CompileError(file, row.line, `unknown code "${code}"`);
  if (!limits.isArea(area)) throw new CompileError(file, row.line, `unknown area "${area}"`);
  if (limits.sums.includes(area)) {
    throw new CompileError(file, row.line, `area "${area}" is summed by the build and must not be given`);
  }
  return { row, seriesPlace, codePlace, area };
}

function readValue(file: string, line: number, year: number, cell: string): number {
  if (cell === "") return NaN;
  if (/^-\d/.test(cell)) throw new CompileError(file, line, `${year}: negative figure ${cell}`);
  if (!/^\d+(\.\d+)?$/.test(cell)) throw new CompileError(file, line, `${year}: "${cell}" is not a number`);
  return Number(cell);
}
