import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileBundle } from "../compile/compile-bundle";
import { readPackage } from "../compile/read-package";
import { AreaFinder } from "./areas/area-finder";
import { checkSums } from "./checks/check-sums";
import { filesUnder } from "./downloads/find-files";
import { sortDownloads } from "./downloads/sort-downloads";
import type { DatasetRule, Download } from "./downloads/wanted";
import { draftOf, type Draft, type Known } from "./make/draft";
import { draftOfTrade } from "./make/draft-trade";
import { Observations } from "./make/observations";
import { writeDraft } from "./make/write-draft";
import { checkCautions, compareNotes } from "./notes/notes";
import { compare } from "./report/compare";
import { lossesOf, unaccepted, type Loss } from "./report/losses";
import { page, type DatasetReport } from "./report/page";
import { readAgain } from "./report/read-again";
import { copyBack, copyOut } from "./staging";

export interface Request {
  /** The folder of downloads. */
  readonly from: string;
  /** The folder of figures. */
  readonly data: string;
  /** Ids of the datasets to make; all where none is given. */
  readonly only: readonly string[];
  /** Names of the losses that are meant. */
  readonly accept: readonly string[];
  /** ISO date of the edition. */
  readonly date: string;
}

export interface Made {
  readonly page: string;
  /** Losses that nobody accepted: nothing was written. */
  readonly refused: readonly Loss[];
  /** The files that changed, by their paths in the folder of figures. */
  readonly written: readonly string[];
  readonly datasets: readonly string[];
}

/**
 * Makes the next edition of every dataset whose downloads are there. Everything happens to a copy, which takes the place
 * of the figures once it is checked whole: at a fault nothing is overwritten.
 */
export async function makeEdition(request: Request): Promise<Made> {
  const { from, data, accept, date } = request;
  const files = filesUnder(from);
  const { ready, missing } = sortDownloads(data, request.only, files);
  const copy = mkdtempSync(join(tmpdir(), "edition-"));
  try {
    copyOut(data, copy);
    const finder = new AreaFinder(data);
    const reports: DatasetReport[] = [];
    for (const { rule, downloads } of ready) {
      const last = Observations.read(data, rule.dataset);
      const until = Number(date.slice(0, 4));
      const draft = await draftFrom(data, from, files, downloads, rule, { finder, last, until });
      const report = reportOn(data, draft, last, accept);
      await writeDraft(copy, draft, { date, incomplete: rule.incomplete });
      checkSums(copy, rule.dataset);
      reports.push(report);
    }
    // The same checks as at every build, over all datasets together.
    compileBundle(copy);
    const refused = unaccepted(
      reports.flatMap(({ losses }) => losses),
      accept,
    );
    return {
      page: page(date, reports, missing),
      refused,
      written: refused.length === 0 ? copyBack(copy, data) : [],
      datasets: reports.map(({ dataset }) => dataset),
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function draftFrom(
  data: string,
  from: string,
  files: readonly string[],
  downloads: readonly Download[],
  rule: DatasetRule,
  known: Known,
): Promise<Draft> {
  const [first] = downloads;
  return first?.format === "baci"
    ? draftOfTrade(data, from, files, first, known)
    : draftOf(from, files, downloads, rule, known);
}

function reportOn(
  data: string,
  draft: Draft,
  last: Observations,
  accepted: readonly string[],
): DatasetReport {
  const { dataset, observations, notes, flagged, left, release } = draft;
  const { ati } = readPackage(data, dataset).json;
  checkCautions(data, dataset, notes, ati?.cautions ?? []);
  const change = compare(last, observations);
  const changedNotes = compareNotes(data, dataset, notes);
  return {
    dataset,
    release,
    change,
    losses: lossesOf(dataset, change, changedNotes),
    accepted,
    flagged,
    notes: changedNotes,
    left,
    readAgain: ati === undefined ? [] : readAgain(ati, change),
  };
}
