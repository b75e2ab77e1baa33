import { fault, groupedDecimalOf, type Figure, type Flag, type Reading } from "../reading";
import type { Column } from "./columns";
import { readGrid } from "./grid";
import type { OutlineRow } from "./outline";
import { partsOf, type Parts } from "./parts";
import { isTitle, selectionOf, withoutWanted } from "./selection";

/** Cells that hold no figure in any table. */
const BLANKS: ReadonlySet<string> = new Set(["", "na", "-", "–", "—"]);

/** A series and code that a table feeds. */
export interface Wanted {
  readonly select: string;
  /** Words of the unit. */
  readonly unit: string;
}

/** Reads a table once for all that it feeds; areas stand in its rows, above them or over its columns. */
export async function readNcses(file: string, path: string, wanted: readonly Wanted[]): Promise<Reading[]> {
  const parts = partsOf(file, await readGrid(file, path));
  const place = { file, line: 1 };
  const readings = wanted.map((each, at): Reading => {
    checkHead(file, parts, each);
    const figures = figuresOf(file, parts, selectionOf(each.select).labels);
    return { figures, notes: at === 0 ? parts.notes : [] };
  });
  // One that is gone is a loss, to be accepted by name; of another table there is nothing at all.
  if (readings.every(({ figures }) => figures.length === 0)) {
    const labels = wanted.flatMap(({ select }) => selectionOf(select).labels).slice(0, 3);
    throw fault(place, labels.length === 0 ? "no figures" : `no figures of "${labels.join('" or "')}"`);
  }
  return readings;
}

function checkHead(file: string, parts: Parts, { select, unit }: Wanted): void {
  const place = { file, line: 1 };
  const { number, title } = selectionOf(select);
  if (number !== undefined && parts.number.toLowerCase() !== number.toLowerCase()) {
    throw fault(place, `is table ${parts.number}, expected ${number}`);
  }
  if (!isTitle(parts.title, title)) {
    throw fault(place, `its title is "${parts.title}", expected one with "${title}"`);
  }
  if (!parts.unit.toLowerCase().includes(unit)) {
    throw fault(place, `its unit is "${parts.unit}", expected one with "${unit}"`);
  }
}

function figuresOf(file: string, parts: Parts, wanted: readonly string[]): Figure[] {
  const own = onlyYearOf(parts.title);
  const isDated = parts.columns.some(({ year }) => year !== undefined) || own !== undefined;
  if (!isDated && parts.rows.every(({ year }) => year === undefined)) {
    throw fault({ file, line: 1 }, "no row of years");
  }
  const last = parts.columns.at(-1)?.at ?? 0;
  return parts.rows.flatMap((row) => {
    if (row.cells.slice(last + 1).some((text) => text.trim() !== ""))
      throw fault({ file, line: row.line }, "more cells than there are columns: a comma in a figure?");
    return parts.columns.flatMap((column): Figure[] => {
      const year = yearOf(row, column, own);
      const left = withoutWanted([...row.labels, ...[...column.labels].reverse()], wanted);
      if (year === undefined || left === undefined) return [];
      const place = { file, line: row.line };
      const cell = readCell(row.cells[column.at] ?? "", parts.legend);
      if (cell === undefined) {
        const text = row.cells[column.at];
        throw fault(place, `${year}: "${text}" is neither a figure nor a mark that the table explains`);
      }
      if (cell.value === "") return [];
      const [area] = left;
      if (area === undefined || row.labels.length === 0) throw fault(place, "figures without an area");
      return [{ area, year, ...cell, place }];
    });
  });
}

/** Without columns of years each area gives its own, or the title gives that of all. */
function yearOf(row: OutlineRow, column: Column, own: number | undefined): number | undefined {
  if (column.year !== undefined && !column.isLatest) return column.year;
  return row.year ?? column.year ?? own;
}

/** `…: 2021 or most recent year` */
const onlyYearOf = (title: string): number | undefined => {
  const year = /:\s*(\d{4})( or most recent( year)?)?$/i.exec(title)?.[1];
  return year === undefined ? undefined : Number(year);
};

/** A figure may carry marks, which the table explains below; a mark alone stands for no figure. */
function readCell(cell: string, legend: Parts["legend"]): { value: string; flag: Flag } | undefined {
  const text = cell.trim();
  if (BLANKS.has(text.toLowerCase()) || legend.has(text)) return { value: "", flag: "" };
  const [, number = "", mark = ""] = /^(.*?\d)\s*([a-zA-Z*]*)$/.exec(text) ?? [];
  const value = groupedDecimalOf(number);
  if (value === undefined || (mark !== "" && !legend.has(mark))) return undefined;
  return { value, flag: /preliminary|provisional/i.test(legend.get(mark) ?? "") ? "provisional" : "" };
}
