import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesUnder } from "../../../src/data/edition/downloads/find-files";
import { Database, quoted } from "../../../src/data/edition/read/baci/duckdb";
import { readBaci } from "../../../src/data/edition/read/baci/read-baci";
import { withRelease } from "../../../src/data/edition/read/baci/release";
import { AREAS, bundled } from "./published/bundled";

// Reading ten million rows in BACI's format, beside what DuckDB alone takes to read and sum them. Every number is made up.
const ROWS = 10_000_000;
const YEARS = [2023, 2024];
const ROUNDS = 3;
const PRODUCTS = 5_000;

const folder = mkdtempSync(join(tmpdir(), "edition-bench-"));
const headings = [...new Set(bundled("trade-baci-hs4").keys.map(({ code }) => code))];
const held = new Set(bundled("trade-baci-hs4").keys.map(({ area }) => area));
const countries = AREAS.filter(({ alpha3 }) => alpha3 !== "");

/** The products: ours in one of ten, as many others as a release has. */
const products = [
  ...headings.flatMap((heading) => ["10", "20", "90"].map((end) => heading + end)),
  ...Array.from({ length: PRODUCTS }, (_, at) => String(at + 10_000).padStart(6, "0")),
];

async function writeRelease(): Promise<void> {
  const lists = {
    country_codes: ["country_code,country_name,country_iso2,country_iso3"].concat(
      countries.map(({ code, alpha3, name }, at) => `${at + 1},"${name}",${code},${alpha3}`),
    ),
    product_codes_HS17: ["code,description"].concat(products.map((k) => `${k},Made up`)),
  };
  for (const [name, lines] of Object.entries(lists))
    writeFileSync(join(folder, `${name}_V202601.csv`), `${lines.join("\n")}\n`);
  const database = await Database.open(folder);
  const economies = countries.length;
  await database.table(
    "products",
    ["k"],
    products.map((k) => [k]),
  );
  for (const year of YEARS) {
    // Flows in no order, each once: a prime parts them over all that there can be.
    const rows = `select ${year} as t, 1 + flow % ${economies} as i, 1 + flow // ${economies} % ${economies} as j,
      (select list(k) from products)[1 + flow // ${economies ** 2}] as k,
      round((hash(flow + 19) % 100000000) / 1000, 3)::decimal(18,3) as v, (hash(flow + 23) % 1000) / 10 as q
      from (select range * 48271 % ${economies ** 2 * products.length} as flow from range(${ROWS / YEARS.length}))`;
    await database.run(
      `copy (${rows}) to ${quoted(join(folder, `BACI_HS17_Y${year}_V202601.csv`))} (header, delimiter ',')`,
    );
  }
  database.close();
}

const years = (): string[] => filesUnder(folder).filter((name) => name.startsWith("BACI_HS17_Y"));

async function duckdbAlone(): Promise<void> {
  const database = await Database.open(folder);
  const files = years().map((name) => quoted(join(folder, name)));
  await database.rows(`select t, k, sum(v) from read_csv([${files.join(", ")}]) group by all`);
  database.close();
}

async function edition(): Promise<void> {
  const spill = join(folder, "spill");
  mkdirSync(spill, { recursive: true });
  const areaOf = (alpha2: string): string | undefined => (held.has(alpha2) ? alpha2 : undefined);
  await withRelease(folder, years(), "HS17", (release) =>
    readBaci(release, { headings, areaOf, from: 2017, spill }),
  );
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function run(): Promise<void> {
  try {
    await writeRelease();
    const size = years().reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    console.log(`${ROWS} rows, ${Math.round(size / 1e6)} MB`);
    const ours: number[] = [];
    const alone: number[] = [];
    // In turn, so that whatever else the machine does falls on both.
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await seconds(edition));
      alone.push(await seconds(duckdbAlone));
    }
    const [edited, read] = [Math.min(...ours), Math.min(...alone)];
    const memory = process.resourceUsage().maxRSS / 1e6;
    console.log(`the edition ${edited.toFixed(1)} s, DuckDB alone ${read.toFixed(1)} s`);
    console.log(`at most ${memory.toFixed(2)} GB of memory (budget 2)`);
    console.log(`${(edited / read).toFixed(2)} times as long (budget 1.5)`);
    if (edited > 1.5 * read || memory > 2) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void run();
