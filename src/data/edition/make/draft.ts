import type { AreaFinder } from "../areas/area-finder";
import type { DatasetRule, Download } from "../downloads/wanted";
import type { TableNote } from "../notes/notes";
import { readSeries } from "../read/read-series";
import type { Flagged } from "./flags";
import { Observations } from "./observations";
import { settle } from "./settle";

/** A dataset as the downloads give it, before anything is written. */
export interface Draft {
  readonly dataset: string;
  readonly observations: Observations;
  /** Codes that the dataset has not had, with the producer's names. */
  readonly newCodes: ReadonlyMap<string, string>;
  readonly notes: readonly TableNote[];
  readonly flagged: readonly Flagged[];
  readonly left: readonly string[];
  /** The producer's name of the release; empty where it has none. */
  readonly release: string;
  readonly updated: string;
}

/** What is known before anything is read. */
export interface Known {
  readonly finder: AreaFinder;
  readonly last: Observations;
  /** The year of the edition. */
  readonly until: number;
}

/** Reads what the folder has of a dataset; series whose files are not there stay as the last edition has them. */
export async function draftOf(
  folder: string,
  files: readonly string[],
  downloads: readonly Download[],
  rule: DatasetRule,
  { finder, last, until }: Known,
): Promise<Draft> {
  const { dataset } = rule;
  const observations = new Observations();
  const made = new Set(downloads.map(({ series }) => series));
  for (const key of last.keys.filter(({ series }) => !made.has(series))) {
    for (const [year, value] of last.valuesOf(key)) observations.set(key, year, value);
  }
  const held = rule.takesNewAreas ? undefined : new Set(last.keys.map(({ area }) => area));
  const read = await readSeries(folder, files, downloads);
  const settled = read.map(({ download, reading }) =>
    settle(download, reading, { finder, held, into: observations, until }),
  );
  return {
    dataset,
    observations,
    newCodes: new Map(),
    notes: read.flatMap(({ download, reading }) =>
      reading.notes.map((note) => ({ table: download.table, note })),
    ),
    flagged: settled.flatMap(({ flagged }) => flagged),
    left: [...new Set(settled.flatMap(({ left }) => left))].sort(),
    release: "",
    updated: "",
  };
}
