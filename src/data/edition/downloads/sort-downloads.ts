import { filesOf } from "./find-files";
import { readDownloads, readRules, type DatasetRule, type Download } from "./wanted";

export interface Ready {
  readonly rule: DatasetRule;
  readonly downloads: readonly Download[];
}

export interface Sorted {
  readonly ready: readonly Ready[];
  readonly missing: readonly Download[];
}

/** What can be made of the files of a folder: a series where all files that feed it are there. */
export function sortDownloads(data: string, only: readonly string[], files: readonly string[]): Sorted {
  const all = readDownloads(data);
  const rules = readRules(data).filter(({ dataset }) => only.length === 0 || only.includes(dataset));
  const missing: Download[] = [];
  const ready = rules.flatMap((rule): Ready[] => {
    const wanted = all.filter(({ dataset }) => dataset === rule.dataset);
    const absent = wanted.filter(({ pattern }) => filesOf(pattern, files).length === 0);
    missing.push(...absent);
    const downloads = wanted.filter(({ series }) => !absent.some((each) => each.series === series));
    return downloads.length === 0 ? [] : [{ rule, downloads }];
  });
  return { ready, missing };
}
