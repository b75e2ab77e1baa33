import { join } from "node:path";
import { filesOf } from "../downloads/find-files";
import type { Download } from "../downloads/wanted";
import { readNcses } from "./ncses/read-ncses";
import { readOecd } from "./oecd";
import { readOurWorldInData } from "./our-world-in-data";
import { fault, type Reading } from "./reading";
import { readWorldBank } from "./world-bank";

export interface ReadDownload {
  readonly download: Download;
  readonly reading: Reading;
}

/** Reads the downloads that feed a dataset a series each; those out of one file in one pass. */
export async function readSeries(
  folder: string,
  files: readonly string[],
  downloads: readonly Download[],
): Promise<ReadDownload[]> {
  const byFile = new Map<string, Download[]>();
  for (const download of downloads) {
    const file = onlyFile(files, download);
    byFile.set(file, [...(byFile.get(file) ?? []), download]);
  }
  const found: ReadDownload[] = [];
  for (const [file, group] of byFile) {
    const readings = await readFile(folder, file, group);
    group.forEach((download, at) => {
      const reading = readings[at];
      if (reading !== undefined) found.push({ download, reading });
    });
  }
  return found;
}

function onlyFile(files: readonly string[], { pattern, table }: Download): string {
  // A table as a workbook and as a CSV, too: nobody knows which one is meant.
  const [first = "", second] = [...new Set(pattern.split("|").flatMap((each) => filesOf(each, files)))];
  if (second !== undefined)
    throw fault({ file: second, line: 1 }, `a second file of ${table} beside ${first}: keep one`);
  return first;
}

async function readFile(folder: string, file: string, group: readonly Download[]): Promise<Reading[]> {
  const path = join(folder, file);
  const [first] = group;
  if (first?.format === "oecd") {
    const selections = group.map(({ select, unit }) => ({ select, multiplier: unit }));
    return readOecd(file, path, first.table, selections);
  }
  if (first?.format === "ncses") return readNcses(file, path, group);
  const readings: Reading[] = [];
  for (const { format, select } of group) {
    if (format === "world-bank") readings.push(await readWorldBank(file, path, select));
    else readings.push(readOurWorldInData(file, path));
  }
  return readings;
}
