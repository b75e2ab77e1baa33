import { stringify } from "csv-stringify/sync";
import { areaOf } from "./bundled";

export type Cells = readonly (string | number | null)[];

export interface MadeTable {
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly years: readonly (number | string)[];
  /** What stands over the columns before the years; one where nothing is said. */
  readonly stubs?: readonly string[];
  /** What stands over the years, each above as many columns as are between it and the next: merged cells. */
  readonly groups?: Cells;
  readonly rows: readonly Cells[];
  readonly legend?: string;
  readonly notes?: readonly string[];
  readonly source?: string;
}

/** A table as NCSES publishes it: number, title and unit above, meaning of the marks, notes and source below. */
export function ncsesRows(table: MadeTable): Cells[] {
  const { number, title, unit, years, rows, legend = "na = not applicable.", notes = [] } = table;
  const { stubs = ["Region, country, or economy"], groups } = table;
  return [
    [`Table ${number}`],
    [title],
    [`(${unit})`],
    ...(groups === undefined ? [] : [groups]),
    [...stubs, ...years],
    ...rows,
    [legend],
    ["Note(s):"],
    ...notes.map((note) => [note]),
    ["Source(s):"],
    [table.source ?? "National Center for Science and Engineering Statistics; Science-Metrix; PatentsView."],
  ];
}

/** Counts with commas at the thousands. */
export const ncsesCsv = (table: MadeTable): string =>
  stringify(
    ncsesRows(table).map((cells, at) =>
      cells.map((cell) =>
        typeof cell === "number" && at > (table.groups === undefined ? 3 : 4)
          ? cell.toLocaleString("en-US")
          : String(cell ?? ""),
      ),
    ),
  );

export async function ncsesWorkbook(table: MadeTable): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({
    sheets: [{ name: `Table ${table.number}`, rows: ncsesRows(table).map((cells) => [...cells]) }],
  });
}

/** How NCSES writes what we call otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  WORLD: "World",
  EU27_2020: "EU",
  R_EU_NCSES: "EU",
  CN_HK: "China",
};
export const ncsesName = (area: string): string => NAMES[area] ?? areaOf(area).name;
