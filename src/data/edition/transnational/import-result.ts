import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { CompileError } from "../../compile/compile-error";
import { compileBundle } from "../../compile/compile-bundle";
import { findPackages } from "../../compile/find-packages";
import type { PackageJson } from "../../compile/package-json";
import { readPackage } from "../../compile/read-package";
import { readTable } from "../../compile/read-table";
import { refreshPackage } from "../../import/refresh-package";
import { writeCsv } from "../../import/write-csv";
import type { Made } from "../make-edition";
import { Observations } from "../make/observations";
import { compare } from "../report/compare";
import { lossesOf, unaccepted } from "../report/losses";
import { page } from "../report/page";
import { copyBack, copyOut } from "../staging";
import { datasetOfResult, PREFIX, type ResultDataset } from "./dataset-of-result";
import { readDefinitions } from "./definitions";
import { membersOf, type Engine } from "./engines";
import { DATASET, packageOfResult } from "./package-of-result";
import { readResult } from "./read-result";

export interface ResultRequest {
  /** The file with what the statement gave. */
  readonly result: string;
  readonly engine: Engine;
  /** The folder of figures. */
  readonly data: string;
  /** Names of the losses that are meant. */
  readonly accept: readonly string[];
  /** ISO date of the count. */
  readonly date: string;
}

/**
 * Makes the dataset of transnational patents of what the statement gave. It comes last in the order of preference, with
 * its rows in the concordance and the notices; at a fault nothing is overwritten.
 */
export async function importResult({ result, engine, data, accept, date }: ResultRequest): Promise<Made> {
  const read = readResult(basename(result), textOf(result), {
    definitions: readDefinitions(data),
    members: membersOf(data, "EU27_2020"),
  });
  const dataset = datasetOfResult(read, areasOf(data));
  const last = existsSync(join(data, DATASET)) ? Observations.read(data, DATASET) : new Observations();
  const change = compare(last, dataset.observations);
  const losses = lossesOf(DATASET, change, { come: [], gone: [] });
  const made = {
    page: page(
      date,
      [
        {
          ...{ dataset: DATASET, release: "", change, losses, accepted: accept, flagged: [], readAgain: [] },
          notes: { come: [], gone: [] },
          left: dataset.left,
        },
      ],
      [],
    ),
    refused: unaccepted(losses, accept),
    datasets: [DATASET],
  };
  if (made.refused.length > 0) return { ...made, written: [] };
  const copy = mkdtempSync(join(tmpdir(), "edition-"));
  try {
    copyOut(data, copy);
    // A day later the same result is no other edition.
    const before = lastDay(data);
    await write(copy, dataset, engine, before ?? date);
    if (before !== undefined && changed(copy, data)) await write(copy, dataset, engine, date);
    compileBundle(copy);
    return { ...made, written: copyBack(copy, data) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new CompileError(file, 1, "the file cannot be read");
  }
}

function areasOf(data: string): (code: string) => boolean {
  const { header, rows } = readTable(data, "areas/areas.csv");
  const codes = new Set(
    rows
      .filter(({ cells }) => cells[header.indexOf("kind")] !== "group")
      .map(({ cells }) => cells[header.indexOf("code")] ?? ""),
  );
  return (code) => codes.has(code);
}

const lastDay = (data: string): string | undefined =>
  existsSync(join(data, DATASET)) ? readPackage(data, DATASET).json.created.slice(0, 10) : undefined;

const changed = (copy: string, data: string): boolean =>
  ["observations.csv", "codes.csv", "datapackage.json"].some(
    (name) => textOf(join(copy, DATASET, name)) !== textOf(join(data, DATASET, name)),
  );

async function write(data: string, dataset: ResultDataset, engine: Engine, date: string): Promise<void> {
  dataset.observations.write(data, DATASET);
  writeCsv(join(data, DATASET, "codes.csv"), ["code", "name", "note"], dataset.codes);
  const json = packageOfResult(dataset, { engine, order: orderIn(data), date });
  const file = join(data, DATASET, "datapackage.json");
  const { format } = await import("prettier");
  writeFileSync(file, await format(JSON.stringify(json), { parser: "json", printWidth: 110 }));
  refreshPackage(file);
  writeConcordance(data, dataset.concordance);
  writeNotice(data, json);
}

/** After all others. */
function orderIn(data: string): number {
  const orders = findPackages(data)
    .filter((folder) => folder !== DATASET)
    .map((folder) => readPackage(data, folder).json.ati?.order ?? 0);
  return Math.max(...orders) + 1;
}

function writeConcordance(data: string, rows: readonly (readonly string[])[]): void {
  const { header, rows: all } = readTable(data, "concordance/concordance.csv");
  const codes = header.indexOf("codes");
  const others = all
    .map(({ cells }) => cells)
    .filter((cells) => cells[codes]?.startsWith(`${PREFIX}:`) !== true);
  writeCsv(join(data, "concordance/concordance.csv"), header, [...others, ...rows]);
  refreshPackage(join(data, "concordance/datapackage.json"));
}

/** Its section stands after those of the other datasets, before what the rest is under. */
function writeNotice(data: string, { title, licenses, ati }: PackageJson): void {
  const file = join(data, "NOTICE.md");
  const [head = "", ...sections] = readFileSync(file, "utf8").split(/^(?=## )/m);
  const others = sections.filter((section) => !section.startsWith(`## ${DATASET}\n`));
  const ids = new Set(
    findPackages(data).filter((folder) => readPackage(data, folder).json.ati !== undefined),
  );
  const place = others.filter((section) => ids.has(/^## (\S+)/.exec(section)?.[1] ?? "")).length;
  const licence = licenses.map((each) => `${each.title} (${each.path})`).join("; ");
  const own = `## ${DATASET}\n\n${title}\n\n- Licence: ${licence}\n- Attribution: ${ati?.attribution ?? ""}\n\n`;
  writeFileSync(file, [head, ...others.slice(0, place), own, ...others.slice(place)].join(""));
}
