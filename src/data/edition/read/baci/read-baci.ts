import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { columnsOf } from "../csv-lines";
import { fault, type Place } from "../reading";
import { Database, quoted } from "./duckdb";
import { checkFlows } from "./check-flows";
import type { Release, YearFile } from "./release";

/** What is wanted of a release. */
export interface TradeWanted {
  /** Headings of four digits and products of six. */
  readonly headings: readonly string[];
  /** Our code of an economy by its ISO codes; undefined for the rest of the world. */
  readonly areaOf: (alpha2: string, alpha3: string) => string | undefined;
  readonly from: number;
  readonly spill: string;
}

export interface Trade {
  readonly series: "EXPORTS" | "IMPORTS";
  readonly code: string;
  readonly area: string;
  readonly year: number;
  /** US dollars. */
  readonly value: string;
}

export interface TradeRead {
  readonly trade: readonly Trade[];
  /** The producer's names of the codes wanted. */
  readonly names: ReadonlyMap<string, string>;
}

const REST = "R_ROW";
const HEADER = "t,i,j,k,v,q";
const TYPES = { t: "SMALLINT", i: "INTEGER", j: "INTEGER", k: "VARCHAR", v: "DOUBLE", q: "VARCHAR" };

/** Sums a release by economy and heading. Values are thousand dollars with three decimals, so that sums are exact. */
export async function readBaci(release: Release, wanted: TradeWanted): Promise<TradeRead> {
  const database = await Database.open(wanted.spill);
  try {
    await database.table("economies", ["code", "area"], economiesOf(release, wanted));
    const products = productsOf(release, wanted);
    await database.table("products", ["k", "code"], products.rows);
    await database.run(
      "create table trade (year smallint, code varchar, exporter varchar, importer varchar, value decimal(38,3))",
    );
    for (const year of release.years.filter((each) => each.year >= wanted.from)) {
      await year.use((path) => addYear(database, year, wanted.headings, path));
    }
    return { trade: await sums(database), names: products.names };
  } finally {
    database.close();
  }
}

function economiesOf({ countries: { file, lines: all } }: Release, wanted: TradeWanted): string[][] {
  const [header, ...rows] = all;
  const columns = columnsOf({ file, line: 1 }, header?.cells ?? [], [
    "country_code",
    "country_iso2",
    "country_iso3",
  ]);
  const lines = new Map<string, number>();
  return rows.map(({ line, cells }) => {
    const number = cells[columns.country_code] ?? "";
    if (!/^\d+$/.test(number)) throw fault({ file, line }, `country_code "${number}" is not a number`);
    checkOnce({ file, line }, lines, String(Number(number)));
    return [
      String(Number(number)),
      wanted.areaOf(cells[columns.country_iso2] ?? "", cells[columns.country_iso3] ?? "") ?? REST,
    ];
  });
}

/** What is there twice would be joined twice. */
function checkOnce(place: Place, lines: Map<string, number>, code: string): void {
  const before = lines.get(code);
  if (before !== undefined) throw fault(place, `${code} a second time, first on line ${before}`);
  lines.set(code, place.line);
}

function productsOf(
  { products: { file, lines } }: Release,
  { headings }: TradeWanted,
): { rows: string[][]; names: Map<string, string> } {
  const [header, ...rows] = lines;
  const columns = columnsOf({ file, line: 1 }, header?.cells ?? [], ["code", "description"]);
  const names = new Map<string, string>();
  const seen = new Map<string, number>();
  const found = rows.flatMap(({ line, cells }) => {
    const k = cells[columns.code] ?? "";
    if (k.length !== 6)
      throw fault({ file, line }, `product "${k}" has not six digits: leading zeros were lost`);
    checkOnce({ file, line }, seen, k);
    return [k.slice(0, 4), k]
      .filter((code) => headings.includes(code))
      .map((code) => {
        if (code.length === 6) names.set(code, cells[columns.description] ?? "");
        return [k, code];
      });
  });
  const known = new Set(found.map(([, code]) => code));
  const strange = headings.find((code) => !known.has(code));
  if (strange !== undefined) throw fault({ file, line: 1 }, `no product of heading ${strange}`);
  return { rows: found, names };
}

async function addYear(
  database: Database,
  { file, year }: Omit<YearFile, "use">,
  headings: readonly string[],
  path: string,
): Promise<void> {
  checkEnds(file, path);
  const columns = Object.entries(TYPES).map(([name, type]) => `${quoted(name)}: ${quoted(type)}`);
  const rows = `read_csv(${quoted(path)}, auto_detect = false, header = true, delim = ',', quote = '"', columns = {${columns.join(", ")}})`;
  // Comparing is the quickest way to leave out what is not wanted: it is done while the file is read.
  const ranges = headings.map((code) => `(k >= ${quoted(code)} and k < ${quoted(`${code}:`)})`);
  await database
    .run(
      `create or replace temp table flows as select t, i, j, k, v from ${rows} where ${ranges.join(" or ")}`,
    )
    .catch((error: unknown) => {
      throw asFault(file, error);
    });
  await checkFlows(database, { file, year }, path);
  await database.run(
    `insert into trade select t, products.code, x.area, m.area, sum(v::decimal(18,3))
     from flows join products using (k) join economies x on x.code::integer = i join economies m on m.code::integer = j
     group by all`,
  );
}

async function sums(database: Database): Promise<Trade[]> {
  const side = (series: string, economy: string): string =>
    `select '${series}', code, ${economy} as area, year, cast(round(sum(value) * 1000) as varchar) from trade group by all`;
  const rows = await database.rows(
    `select * from (${side("EXPORTS", "exporter")} union all ${side("IMPORTS", "importer")}) order by all`,
  );
  return rows.map(([series, code, area, year, value]) => ({
    series: series as Trade["series"],
    code: String(code),
    area: String(area),
    year: Number(year),
    value: String(value).replace(/\.0*$/, ""),
  }));
}

/** Looks at both ends of a file, which the reading of the whole would not tell from a shorter one. */
function checkEnds(file: string, path: string): void {
  const descriptor = openSync(path, "r");
  try {
    const { size } = fstatSync(descriptor);
    const start = Buffer.alloc(Math.min(size, 200));
    readSync(descriptor, start, 0, start.length, 0);
    const [header = "", first = ""] = start
      .toString("utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/);
    const missing = HEADER.split(",").filter((name) => !header.split(",").includes(name));
    if (missing.length > 0) throw fault({ file, line: 1 }, `no column ${missing.join(", ")}`);
    if (header !== HEADER) throw fault({ file, line: 1 }, `columns ${header}, expected ${HEADER}`);
    if (first === "") throw fault({ file, line: 1 }, "no flows below its header: half a download?");
    const product = (first.split(",")[3] ?? "").replaceAll('"', "");
    if (product.length !== 6) {
      throw fault({ file, line: 2 }, `product "${product}" has not six digits: leading zeros were lost`);
    }
    const end = Buffer.alloc(1);
    readSync(descriptor, end, 0, 1, size - 1);
    if (end.toString() !== "\n")
      throw fault({ file, line: 1 }, "does not end with a whole line: half a download?");
  } finally {
    closeSync(descriptor);
  }
}

function asFault(file: string, error: unknown): unknown {
  const message = error instanceof Error ? error.message : String(error);
  const line = /CSV Error on Line: (\d+)/.exec(message)?.[1];
  if (line === undefined) return error;
  const counts = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message);
  const reason =
    counts === null
      ? (/Error when converting column "\w+"\. [^\n]+/.exec(message)?.[0] ?? "not valid CSV")
      : `${counts[2]} columns, expected ${counts[1]}`;
  return fault({ file, line: Number(line) }, `${reason}: half a download?`);
}
