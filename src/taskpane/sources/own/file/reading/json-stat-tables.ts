import JSONstat, { type JsonStatDataset } from "jsonstat-toolkit";
import type { ColumnRole } from "../../../../../core/own/columns/column-role";
import { someOf } from "../../../../../core/words/some-of";
import { Hindrance } from "../../../../../plans/hindrance";
import type { FileCell, FileTable } from "./file-table";
import { tableOfRows } from "./table-of-rows";

/** Read as a whole, it must fit into memory. */
const MOST_BYTES = 80_000_000;
const MOST_FIGURES = 1_500_000;
/** Of more the library takes longer than anybody waits. */
const MOST_DIMENSIONS = 100;
const MOST_IN_DIMENSION = 20_000;

/** The datasets of a JSON-stat file, each as rows of dimensions, status and value. */
export async function jsonStatTables(file: Blob, name: string): Promise<readonly FileTable[]> {
  if (file.size > MOST_BYTES)
    throw new Hindrance(
      `${name} has ${Math.round(file.size / 1e6)} MB, and JSON of at most ${MOST_BYTES / 1e6} MB can be read; have it made as CSV, of which any size is read.`,
    );
  const text = await file.text();
  let held: unknown;
  try {
    held = JSON.parse(text);
  } catch {
    throw new Hindrance(`${name} is no valid JSON: it may be cut off. Download it anew.`);
  }
  refuseLarge(held, name);
  const datasets = datasetsIn(held);
  if (datasets.length === 0)
    throw new Hindrance(
      `${name} is JSON, but no JSON-stat, of which alone tables are read; have it made as CSV.`,
    );
  return datasets.map((dataset) => tableOf(dataset, datasets.length > 1));
}

/** The library makes room for all that a dataset says to hold as soon as it sees it, even for a single figure. */
function refuseLarge(held: unknown, file: string): void {
  for (const size of sizesIn(held)) {
    const figures = size.reduce((product, each) => product * Math.max(1, each), 1);
    if (!size.every((each) => Number.isInteger(each) && each >= 0))
      throw new Hindrance(
        `${file} has a dataset whose size is none: ${someOf(size.map(String), 6)}; have it made anew.`,
      );
    const tooMany =
      size.length > MOST_DIMENSIONS
        ? counts(size.length, "dimensions", MOST_DIMENSIONS)
        : figures > MOST_FIGURES
          ? counts(figures, "figures", MOST_FIGURES)
          : size.some((each) => each > MOST_IN_DIMENSION)
            ? counts(Math.max(...size), "categories in a dimension", MOST_IN_DIMENSION)
            : undefined;
    if (tooMany !== undefined)
      throw new Hindrance(`${file} has room for ${tooMany} are read; have it made as CSV.`);
  }
}

const counts = (number: number, of: string, most: number): string =>
  `${number.toLocaleString("en-US")} ${of}, and at most ${most.toLocaleString("en-US")}`;

/** Of the datasets that a file can hold: itself, those of a collection, and those of a bundle. */
function sizesIn(held: unknown): readonly (readonly number[])[] {
  const { link, class: kind } = fieldsOf(held);
  const { item } = fieldsOf(link);
  const bundled = kind === undefined ? Object.values(fieldsOf(held)) : [];
  const all = [held, ...(Array.isArray(item) ? (item as readonly unknown[]) : []), ...bundled];
  return all.flatMap((each) => {
    const { size, dimension } = fieldsOf(each);
    return [size, fieldsOf(dimension).size].filter((found): found is number[] => Array.isArray(found));
  });
}

const fieldsOf = (held: unknown): Readonly<Record<string, unknown>> =>
  typeof held === "object" && held !== null && !Array.isArray(held) ? (held as Record<string, unknown>) : {};

/** None where the library finds no sense in it. */
function datasetsIn(held: unknown): readonly JsonStatDataset[] {
  try {
    return datasetsOf(held);
  } catch {
    return [];
  }
}

function datasetsOf(held: unknown): readonly JsonStatDataset[] {
  const read = JSONstat(held);
  if (read.class === "dataset") return isWhole(read) ? [read] : [];
  const all = Array.from({ length: read.length ?? 0 }, (_, at) => read.Dataset?.(at));
  return all.filter((each): each is JsonStatDataset => each?.class === "dataset" && isWhole(each));
}

const isWhole = ({ id, size, value }: JsonStatDataset): boolean =>
  Array.isArray(id) && Array.isArray(size) && id.length === size.length && Array.isArray(value);

function tableOf(dataset: JsonStatDataset, isOneOfSeveral: boolean): FileTable {
  const [head = [], ...rows] = dataset.toTable({ type: "array", status: true, content: "id", field: "id" });
  const labels = head.map((field) => labelsOf(dataset, String(field)));
  const label = typeof dataset.label === "string" ? dataset.label : "";
  return tableOfRows(
    isOneOfSeveral ? label : "",
    [head, ...rows.map((row) => row.map((cell, at) => labels[at]?.get(cell) ?? plain(cell)))],
    {
      decimals: ".",
      ...(typeof dataset.source === "string" && dataset.source !== "" ? { producer: dataset.source } : {}),
      roles: rolesOf(dataset, head),
    },
  );
}

/** Something else than a figure or a word is told as it is written. */
const plain = (cell: unknown): FileCell =>
  typeof cell === "object" && cell !== null ? JSON.stringify(cell) : (cell as FileCell);

/** What the categories of a dimension are called; those of places and times are known by their codes. */
function labelsOf(dataset: JsonStatDataset, field: string): ReadonlyMap<FileCell, string> | undefined {
  const dimension = dataset.id.includes(field) ? dataset.Dimension(field) : null;
  if (!dimension || dimension.role === "geo" || dimension.role === "time") return undefined;
  return new Map(dimension.id.map((id) => [id, dimension.Category(id)?.label ?? id]));
}

const ROLES: readonly (readonly [role: "geo" | "time" | "metric", is: ColumnRole])[] = [
  ["geo", "area"],
  ["time", "year"],
  ["metric", "indicator"],
];

function rolesOf({ role }: JsonStatDataset, head: readonly FileCell[]): ReadonlyMap<number, ColumnRole> {
  const found = new Map<number, ColumnRole>();
  for (const [name, is] of ROLES) {
    const at = head.indexOf(role?.[name]?.[0] ?? "");
    if (at >= 0) found.set(at, is);
  }
  return found;
}
