import type { ReadOdd } from "../../../../../core/own/cells/plain-cell";
import type { OwnDataset } from "../../../../../core/own/own-dataset";
import { Problems } from "../../../../../core/own/problems";
import { readRange } from "../../../../../core/own/read-range";
import type { Watch } from "../../../../../excel/upkeep/in-blocks";
import type { ScannedTable } from "../columns/scan";
import type { FileCell, FileRow, FileTable } from "../reading/file-table";
import type { FileChoice } from "./file-choice";
import { Gatherer } from "./gatherer";

/** A table made of a file, as it would stand in the workbook. */
export interface GatheredTable {
  /** Its head, then its rows. */
  readonly cells: readonly (readonly FileCell[])[];
  /** What formulas read of it; undefined where there is a problem. */
  readonly dataset: OwnDataset | undefined;
  /** By row of the file, from 1. */
  readonly problems: Problems;
  /** Rows of the file that it was made of, and figures that were missing among those added up. */
  readonly taken: number;
  readonly missing: number;
}

/** Makes the table of what is chosen of a file, reading all of it. */
export async function gatheredTable(
  table: FileTable,
  scan: ScannedTable,
  choice: FileChoice,
  watch: Watch,
): Promise<GatheredTable> {
  const gatherer = new Gatherer(scan, choice);
  await table.read((rows) => gatherer.take(rows), watch);
  return judged(gatherer);
}

/** The same of the first rows alone. */
export function gatheredSample(scan: ScannedTable, choice: FileChoice): GatheredTable {
  const gatherer = new Gatherer(scan, choice);
  const aboveThem: readonly FileRow[] = Array.from({ length: scan.above + 1 }, () => []);
  gatherer.take(aboveThem);
  gatherer.take(scan.sample);
  return judged(gatherer);
}

function judged(gatherer: Gatherer): GatheredTable {
  const { cells, rows, problems, taken, missing, most, isTooMany } = gatherer;
  const told = { cells, taken, missing };
  if (isTooMany) {
    const tooMany = new Problems();
    tooMany.add(
      undefined,
      `More than ${most.toLocaleString("en-US")} rows are left, which are too many for a table: choose fewer values of a column, or have rows added up.`,
    );
    return { ...told, dataset: undefined, problems: tooMany };
  }
  if (rows.length === 0) problems.add(undefined, "No row is left: choose other values.");
  if (problems.count > 0) return { ...told, dataset: undefined, problems };
  const read = readRange(cells, readOdd);
  // A row of the table is told as the row of the file of which it was made.
  const rowOfFile = (row: number): number => rows[row - 2]?.row ?? row;
  for (const { row, text } of read.problems.kept)
    problems.add(
      row === undefined ? undefined : rowOfFile(row) - 1,
      text.replace(/\brow (\d+)\b/g, (_all, other: string) => `row ${rowOfFile(Number(other))}`),
    );
  problems.count = read.problems.count;
  return { ...told, dataset: read.dataset, problems };
}

/** A file holds texts, numbers and truths alone. */
const readOdd: ReadOdd = () => undefined;
