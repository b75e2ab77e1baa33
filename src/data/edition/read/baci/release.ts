import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { csvLines, type CsvLine } from "../csv-lines";
import { fault } from "../reading";
import { Zip } from "../zip";

export interface YearFile {
  readonly year: number;
  /** How it is called in complaints. */
  readonly file: string;
  /** Gives it a path on disk, and takes it away again where it was only unpacked. */
  readonly use: <T>(work: (path: string) => Promise<T>) => Promise<T>;
}

/** A release of BACI: a file a year, the countries and the products. */
export interface Release {
  /** Such as V202601. */
  readonly version: string;
  /** ISO date from its readme; empty where that gives none. */
  readonly updated: string;
  readonly years: readonly YearFile[];
  readonly countries: { readonly file: string; readonly lines: readonly CsvLine[] };
  readonly products: { readonly file: string; readonly lines: readonly CsvLine[] };
}

interface Source {
  readonly label: (name: string) => string;
  readonly names: readonly string[];
  readonly text: (name: string) => Promise<string>;
  readonly use: <T>(name: string, work: (path: string) => Promise<T>) => Promise<T>;
}

/** Opens the release in a zip, or unpacked beside one of its files, for the time of a work. */
export async function withRelease<T>(
  folder: string,
  files: readonly string[],
  classification: string,
  work: (release: Release) => Promise<T>,
): Promise<T> {
  const [first = "", second] = files;
  if (!/\.zip$/i.test(first)) return work(await releaseOf(unpacked(folder, files), classification));
  if (second !== undefined)
    throw fault({ file: second, line: 1 }, `a second release beside ${first}: keep one`);
  const zip = await Zip.open(first, join(folder, first));
  const temporary = mkdtempSync(join(tmpdir(), "baci-"));
  try {
    const release = await releaseOf(packed(first, zip, temporary), classification);
    const named = /V\d{6}\w?(?=\.zip$)/i.exec(first)?.[0] ?? release.version;
    if (named.toUpperCase() !== release.version.toUpperCase())
      throw fault({ file: first, line: 1 }, `holds the release ${release.version}, and is called ${named}`);
    return await work(release);
  } finally {
    zip.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}

function packed(file: string, zip: Zip, temporary: string): Source {
  return {
    label: (name) => `${file}/${name}`,
    names: zip.names,
    text: (name) => zip.text(name),
    use: async (name, work) => {
      const path = join(temporary, posix.basename(name));
      await zip.extract(name, path);
      try {
        return await work(path);
      } finally {
        rmSync(path);
      }
    },
  };
}

function unpacked(folder: string, years: readonly string[]): Source {
  const version = /_(V\d+)\.csv$/i.exec(years[0] ?? "")?.[1] ?? "";
  const beside = posix.dirname(years[0] ?? "");
  const others = [`country_codes_${version}.csv`, `product_codes_HS17_${version}.csv`, "Readme.txt"];
  return {
    label: (name) => name,
    names: [...years, ...others.map((name) => posix.join(beside, name))],
    text: (name) => readText(folder, name),
    use: (name, work) => work(join(folder, name)),
  };
}

async function readText(folder: string, name: string): Promise<string> {
  return readFile(join(folder, name), "utf8").catch(() => {
    throw fault({ file: name, line: 1 }, "is missing, and belongs to the release");
  });
}

const YEAR = /(?:^|\/)BACI_(HS\d\d)_Y(\d{4})_(V\d{6}\w?)\.csv$/i;

async function releaseOf(source: Source, classification: string): Promise<Release> {
  const files = source.names.flatMap((name) => {
    const [, hs = "", year, version = ""] = YEAR.exec(name) ?? [];
    return year === undefined ? [] : [{ name, hs: hs.toUpperCase(), year: Number(year), version }];
  });
  const [first] = files;
  if (first === undefined) throw fault({ file: source.label(""), line: 1 }, "no BACI_HS17_Y….csv in it");
  for (const { name, hs, version } of files) {
    const place = { file: source.label(name), line: 1 };
    if (hs !== classification) throw fault(place, `is of ${hs}, expected ${classification}`);
    if (version !== first.version)
      throw fault(place, `is of release ${version}, others are of ${first.version}`);
  }
  const years = [...files].sort((one, other) => one.year - other.year);
  years.forEach(({ name, year }, at) => {
    if (year === years[at - 1]?.year)
      throw fault({ file: source.label(name), line: 1 }, `a second file of ${year}: keep one`);
    if (at > 0 && year !== (years[at - 1]?.year ?? 0) + 1) {
      throw fault({ file: source.label(name), line: 1 }, `the year ${year - 1} before it is missing`);
    }
  });
  return {
    version: first.version,
    updated: await updatedIn(source, first.version),
    years: years.map(({ name, year }) => ({
      year,
      file: source.label(name),
      use: (work) => source.use(name, work),
    })),
    countries: await listIn(source, /country_codes_V\d+\w?\.csv$/i, "country_codes_….csv"),
    products: await listIn(source, /product_codes_HS\d\d_V\d+\w?\.csv$/i, "product_codes_….csv"),
  };
}

async function listIn(source: Source, name: RegExp, called: string): Promise<Release["countries"]> {
  const found = source.names.find((each) => name.test(each));
  if (found === undefined) throw fault({ file: source.label(""), line: 1 }, `no ${called} in it`);
  const file = source.label(found);
  return { file, lines: csvLines(file, await source.text(found)) };
}

/** "Release Date : 2026 01 22". */
async function updatedIn(source: Source, version: string): Promise<string> {
  const readme = source.names.find((name) => /readme\.txt$/i.test(name));
  const text = readme === undefined ? "" : await source.text(readme).catch(() => "");
  const own = /^\s*Version\s*:\s*(\d{6}\w?)/im.exec(text)?.[1] ?? version.slice(1);
  if (own.toUpperCase() !== version.slice(1).toUpperCase())
    throw fault(
      { file: source.label(readme ?? ""), line: 1 },
      `is of release V${own}, the files are of ${version}`,
    );
  const [, year, month, day] = /Release Date\s*:\s*(\d{4})\D(\d{2})\D(\d{2})/i.exec(text) ?? [];
  return year === undefined ? "" : `${year}-${month}-${day}`;
}
