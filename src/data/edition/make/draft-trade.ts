import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTable } from "../../compile/read-table";
import { CompileError } from "../../compile/compile-error";
import { filesOf } from "../downloads/find-files";
import type { Download } from "../downloads/wanted";
import { readBaci } from "../read/baci/read-baci";
import { withRelease } from "../read/baci/release";
import type { Draft, Known } from "./draft";
import { Observations } from "./observations";
import { releaseOf } from "./release-of";

/** Sums a release of BACI to the economies of the last edition; all others are the rest of the world. */
export async function draftOfTrade(
  data: string,
  folder: string,
  files: readonly string[],
  download: Download,
  { finder, last, until }: Known,
): Promise<Draft> {
  const { dataset, format, pattern, select, since } = download;
  const held = new Set(last.keys.map(({ area }) => area));
  const areaOf = (alpha2: string, alpha3: string): string | undefined => {
    const area = finder.find(dataset, format, alpha3) ?? alpha2;
    return held.has(area) ? area : undefined;
  };
  const codes = codesOf(data, dataset);
  const headings = [...new Set([...codes, ...productsInConcordance(data)])];
  const spill = mkdtempSync(join(tmpdir(), "spill-"));
  try {
    return await withRelease(folder, filesOf(pattern, files), select, async (release) => {
      checkRelease(data, dataset, release.version, release.years[0]?.file ?? "");
      const late = release.years.find(({ year }) => year > until);
      if (late) throw new CompileError(late.file, 1, `the year ${late.year} has not been yet`);
      const { trade, names } = await readBaci(release, { headings, areaOf, from: Number(since), spill });
      const observations = new Observations();
      for (const { series, code, area, year, value } of trade)
        observations.set({ series, code, area }, year, value);
      return {
        dataset,
        observations,
        newCodes: new Map([...names].filter(([code]) => !codes.includes(code))),
        notes: [],
        flagged: [],
        left: [],
        release: release.version,
        updated: release.updated,
      };
    });
  } finally {
    rmSync(spill, { recursive: true, force: true });
  }
}

function codesOf(data: string, dataset: string): string[] {
  return readTable(data, `${dataset}/codes.csv`).rows.map(({ cells }) => cells[0] ?? "");
}

/** Products of six digits to which the concordance maps a technology. */
function productsInConcordance(data: string): string[] {
  const { header, rows } = readTable(data, "concordance/concordance.csv");
  return rows.flatMap(({ cells }) =>
    [...(cells[header.indexOf("codes")] ?? "").matchAll(/\bHS:(\d{6})\b/g)].map(([, code = ""]) => code),
  );
}

/** An older release than the last edition's is a mistake. */
function checkRelease(data: string, dataset: string, version: string, file: string): void {
  const last = releaseOf(data, dataset);
  if (version.slice(0, 7) < last)
    throw new CompileError(file, 1, `is of release ${version}, older than ${last}`);
}
