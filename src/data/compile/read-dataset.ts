import type { AreaEntry, CodeEntry, DatasetEntry } from "../bundle";
import { CompileError } from "./compile-error";
import { encodeBlock } from "../codec/encode";
import type { AtiJson } from "./package-json";
import { readCube } from "./read-cube";
import { checkHashes, lineOf, type DataPackage } from "./read-package";
import { readRecords } from "./read-records";
import { sumAreas } from "./sum-areas";

/** The one code of a dataset that does not divide its figures further. */
const UNDIVIDED: CodeEntry = { code: "", name: "", note: "" };

export function readDataset(
  root: string,
  source: DataPackage,
  ati: AtiJson,
  areas: readonly AreaEntry[],
): DatasetEntry {
  const { folder, json } = source;
  const codes = readCodes(root, source);
  const areaCodes = new Set(areas.filter(({ kind }) => kind !== "group").map(({ code }) => code));
  const cube = readCube(root, `${folder}/observations.csv`, {
    series: Object.keys(ati.units),
    codes: codes.map(({ code }) => code),
    isArea: (code) => areaCodes.has(code),
    sums: ati.sums ?? [],
  });
  sumAreas(cube, areas, source);
  checkConditions(source, ati, cube.areas, codes);
  // Last, because a fault in the content says more than a changed hash.
  checkHashes(root, source);
  return {
    id: json.name,
    title: json.title,
    domain: ati.domain,
    prefix: ati.prefix,
    indicators: ati.indicators,
    lastComplete: ati.lastComplete,
    short: ati.short,
    measures: ati.measures,
    fit: ati.fit,
    producer: json.contributors[0]?.title ?? "",
    publication: ati.publication,
    tables: ati.tables,
    edition: ati.edition,
    year: ati.year,
    newerEditionOf: ati.newerEditionOf ?? "",
    aside: ati.aside ?? ati.newerEditionOf !== undefined,
    grants: ati.grants ?? false,
    favoursHome: ati.favoursHome ?? false,
    licence: {
      name: json.licenses.map(({ title }) => title).join("; "),
      url: json.licenses[0]?.path ?? "",
    },
    attribution: ati.attribution,
    url: json.sources[0]?.path ?? "",
    cautions: ati.cautions,
    breaks: ati.breaks,
    series: Object.entries(ati.units).map(([code, unit]) => ({ code, unit })),
    codes,
    areas: cube.areas,
    firstYear: cube.firstYear,
    lastYear: cube.firstYear + cube.years - 1,
    block: encodeBlock(cube.values, cube.years),
  };
}

function readCodes(root: string, { folder, json }: DataPackage): CodeEntry[] {
  if (!json.resources.some(({ path }) => path === "codes.csv")) return [UNDIVIDED];
  const rows = readRecords(root, `${folder}/codes.csv`, ["code", "name", "note"], ["code"]);
  return rows.map(({ value }) => value);
}

/** A caution or break of an area or a code that the dataset has not could never be read. */
function checkConditions(
  { file, text }: DataPackage,
  { cautions, breaks }: AtiJson,
  areas: readonly string[],
  codes: readonly CodeEntry[],
): void {
  for (const area of [...cautions, ...breaks].flatMap((condition) => condition.areas ?? [])) {
    if (!areas.includes(area)) throw new CompileError(file, lineOf(text, `"${area}"`), `no area "${area}"`);
  }
  for (const code of [...cautions, ...breaks].flatMap((condition) => condition.codes ?? [])) {
    if (!codes.some((entry) => entry.code === code)) {
      throw new CompileError(file, lineOf(text, `"${code}"`), `no code "${code}"`);
    }
  }
}
