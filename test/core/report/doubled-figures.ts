import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bundle } from "../../../src/data/bundle";
import { compileBundle } from "../../../src/data/compile/compile-bundle";
import { refreshPackage } from "../../../src/data/import/refresh-package";
import { raw } from "../raw-figures";
import type { Read } from "./raw-values";

const DATA = join(__dirname, "../../../src/data");

export type Place = readonly [dataset: string, series: string, code: string, area: string, year: number];

/** The compiled figures with one raw count doubled. */
export function doubledBundle([dataset, series, code, area, year]: Place): Bundle {
  const root = mkdtempSync(join(tmpdir(), "findings-"));
  try {
    cpSync(DATA, root, { recursive: true, filter: (path) => !path.endsWith("node_modules") });
    const file = join(root, dataset, "observations.csv");
    const [header = "", ...lines] = readFileSync(file, "utf8").split("\n");
    const column = header.split(",").indexOf(String(year));
    const row = lines.findIndex((line) => line.startsWith(`${series},${code},${area},`));
    const cells = lines[row]!.split(",");
    const count = raw(dataset, series, code, area, year);
    if (Number(cells[column]) !== count || !(count > 0)) throw new Error(`no count to double in ${dataset}`);
    cells[column] = String(2 * count);
    lines[row] = cells.join(",");
    writeFileSync(file, [header, ...lines].join("\n"));
    refreshPackage(join(root, dataset, "datapackage.json"));
    return compileBundle(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The raw counts with the same one doubled. */
export const doubledRead =
  (place: Place): Read =>
  (...asked) =>
    raw(...asked) * (asked.every((part, at) => part === place[at]) ? 2 : 1);
