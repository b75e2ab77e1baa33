import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTable } from "../../compile/read-table";
import type { PackageJson } from "../../compile/package-json";
import { refreshPackage } from "../../import/refresh-package";
import { writeCsv } from "../../import/write-csv";
import { keepNotes } from "../notes/notes";
import type { Draft } from "./draft";
import { withFlags } from "./flags";
import { packageText } from "./package-text";
import { releaseOf } from "./release-of";

/** Writes a dataset's folder; its description is new only where its figures are. */
export async function writeDraft(
  data: string,
  draft: Draft,
  { date, incomplete }: { readonly date: string; readonly incomplete: number | undefined },
): Promise<void> {
  const { dataset, observations } = draft;
  const figures = join(data, dataset, "observations.csv");
  const before = readFileSync(figures, "utf8");
  observations.write(data, dataset);
  if (draft.notes.length > 0) keepNotes(data, dataset, draft.notes);
  addCodes(data, draft);
  const renamed = renamedIn(data, draft, date);
  const file = join(data, dataset, "datapackage.json");
  const text = readFileSync(file, "utf8");
  const { ati } = JSON.parse(text) as PackageJson;
  const now = { breaks: ati?.breaks ?? [], cautions: ati?.cautions ?? [] };
  const conditions = withFlags(now, draft.flagged);
  const isSame =
    readFileSync(figures, "utf8") === before &&
    draft.newCodes.size === 0 &&
    JSON.stringify(conditions) === JSON.stringify(now) &&
    (draft.release === "" || draft.release === releaseOf(data, dataset));
  if (isSame) return;
  const after = await packageText(text, { date, observations, incomplete, conditions, renamed });
  writeFileSync(file, after);
  refreshPackage(file);
  renewNotice(data, text, after);
}

/** New products come after the headings, each said to be a part of one. */
function addCodes(data: string, { dataset, newCodes }: Draft): void {
  if (newCodes.size === 0) return;
  const { header, rows } = readTable(data, `${dataset}/codes.csv`);
  const added = [...newCodes].sort().map(([code, name]) => [code, name, `Part of ${code.slice(0, 4)}`]);
  writeCsv(join(data, dataset, "codes.csv"), header, [...rows.map(({ cells }) => cells), ...added]);
}

/** What the edition is called: a release by its number and date, all else by the day on which it was made. */
function renamedIn(data: string, { dataset, release, updated }: Draft, date: string): Map<string, string> {
  const { ati } = JSON.parse(readFileSync(join(data, dataset, "datapackage.json"), "utf8")) as PackageJson;
  const edition = ati?.edition ?? "";
  if (release !== "") {
    const day = /updated (\d{4}-\d{2}-\d{2})/.exec(edition)?.[1] ?? "";
    return new Map([
      [releaseOf(data, dataset), release],
      ...(day === "" || updated === "" ? [] : [[day, updated] as const]),
    ]);
  }
  const made = /\b(?:bundled on|downloaded) (\d{4}-\d{2}-\d{2})$/.exec(edition)?.[1];
  return new Map(made === undefined ? [] : [[made, date]]);
}

/** The notices give the attribution of every dataset. */
function renewNotice(data: string, before: string, after: string): void {
  const [old, now] = [before, after].map((text) => (JSON.parse(text) as PackageJson).ati?.attribution);
  if (old === undefined || now === undefined || old === now) return;
  const file = join(data, "NOTICE.md");
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(old, () => now),
  );
}
