import { spawnSync } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { filesUnder } from "../../../src/data/edition/downloads/find-files";
import { makeEdition, type Made, type Request } from "../../../src/data/edition/make-edition";
import type { Observations } from "../../../src/data/edition/make/observations";
import { refreshPackage } from "../../../src/data/import/refresh-package";
import { baciFiles, releaseOf, zipOf, type Flow } from "./published/baci";
import { bundled, DATA, Scratch } from "./published/bundled";
import { ncsesCsv, ncsesName, type MadeTable } from "./published/ncses";
import { ictCsv } from "./published/oecd";

const VENTURE = "venture-capital-ncses-2024";
const ROOT = resolve(__dirname, "../../..");

let scratch: Scratch;
beforeEach(() => (scratch = new Scratch()));
afterEach(() => scratch.remove());

const make = (dataset: string, more: Partial<Request> = {}): Promise<Made> =>
  makeEdition({
    from: scratch.downloads,
    data: scratch.data,
    only: [dataset],
    accept: [],
    date: "2027-01-31",
    ...more,
  });

const read = (file: string): string => readFileSync(join(scratch.data, file), "utf8");

function expectUntouched(): void {
  for (const file of filesUnder(scratch.data))
    expect(read(file)).toBe(readFileSync(join(DATA, file), "utf8"));
}

/** The bundled table of venture capital, one year on: every value of 2023 is made up. */
function ventureTable(figures: Observations, more: Partial<MadeTable> = {}): MadeTable {
  const areas = [...new Set(figures.keys.map(({ area }) => area))];
  return {
    number: "SINV-31",
    title: "Venture capital investment, by selected region, country, or economy",
    unit: "Millions of current U.S. dollars",
    years: [...figures.years, 2023],
    rows: areas.map((area) => [
      ncsesName(area),
      ...figures.years.map((year) =>
        Number(figures.get({ series: "INVESTMENT", code: "TOTAL", area }, year)),
      ),
      area === "WORLD" ? 999_999 : 1_000,
    ]),
    notes: ["China includes Hong Kong."],
    ...more,
  };
}

const writeVenture = (table: MadeTable): void => scratch.write("nsb20241-tabsinv-31.csv", ncsesCsv(table));

describe("A new year", () => {
  it("is written with its description, and told", async () => {
    writeVenture(ventureTable(bundled(VENTURE)));
    const { page, written, refused } = await make(VENTURE);
    expect(refused).toEqual([]);
    expect(written).toEqual([
      `edition/notes/${VENTURE}.csv`,
      `${VENTURE}/datapackage.json`,
      `${VENTURE}/observations.csv`,
    ]);
    expect(read(`${VENTURE}/observations.csv`)).toContain(",12970,9984,1000\n".replace("12970", "13654"));
    expect(JSON.parse(read(`${VENTURE}/datapackage.json`))).toMatchObject({
      created: "2027-01-31T00:00:00Z",
      ati: { lastComplete: 2023 },
    });
    expect(page).toContain("# Edition of 2027-01-31: what changed");
    expect(page).toContain("- New years: 2023");
    // Seven areas.
    expect(page).toContain("- New figures: 7\n");
    expect(page).toContain("- New note: China includes Hong Kong. (nsb20241 SINV-31)");
    expect(page).not.toContain("Lost");
  });

  it("comes out as the same bytes again, and once written changes nothing more", async () => {
    writeVenture(ventureTable(bundled(VENTURE)));
    await make(VENTURE);
    const once = filesUnder(scratch.data).map(read);
    expect((await make(VENTURE, { date: "2027-03-01" })).written).toEqual([]);
    const other = new Scratch();
    try {
      await make(VENTURE, { data: other.data });
      expect(filesUnder(other.data).map((file) => readFileSync(join(other.data, file), "utf8"))).toEqual(
        once,
      );
    } finally {
      other.remove();
    }
  });

  it("tells what moved by more than rounding", async () => {
    const figures = bundled(VENTURE);
    figures.set({ series: "INVESTMENT", code: "TOTAL", area: "CA" }, 2022, "5000");
    writeVenture(ventureTable(figures));
    const { page } = await make(VENTURE);
    expect(page).toContain("| CA | 1 | INVESTMENT TOTAL 2022: 9984 to 5000 |");
  });
});

describe("A loss", () => {
  const lossy = (): MadeTable => {
    const table = ventureTable(bundled(VENTURE));
    return { ...table, rows: table.rows.filter(([name]) => name !== "Canada") };
  };

  it("has to be accepted by name, and nothing is overwritten before", async () => {
    writeVenture(lossy());
    const { page, refused, written } = await make(VENTURE);
    expect(refused.map(({ name }) => name)).toEqual([`${VENTURE}:area:CA`]);
    expect(written).toEqual([]);
    expect(page).toContain(`- Lost: the area CA (not accepted; \`--accept "${VENTURE}:area:CA"\`)`);
    expectUntouched();
  });

  it("is written once it is accepted", async () => {
    writeVenture(lossy());
    const { page, refused } = await make(VENTURE, { accept: [`${VENTURE}:area:CA`] });
    expect(refused).toEqual([]);
    expect(page).toContain("- Lost: the area CA (accepted)");
    expect(read(`${VENTURE}/observations.csv`)).not.toContain(",CA,");
  });

  it("is a note that changed, too", async () => {
    writeVenture(ventureTable(bundled(VENTURE)));
    await make(VENTURE);
    writeVenture(ventureTable(bundled(VENTURE), { notes: ["China includes Hong Kong and Macau."] }));
    const changed = await make(VENTURE);
    expect(changed.refused.map(({ name }) => name)).toEqual([`${VENTURE}:notes`]);
    expect(changed.page).toContain("- New note: China includes Hong Kong and Macau. (nsb20241 SINV-31)");
    expect(changed.page).toContain("- Note gone: China includes Hong Kong. (nsb20241 SINV-31)");
    expect(read(`edition/notes/${VENTURE}.csv`)).toContain("China includes Hong Kong.\n");
    await make(VENTURE, { accept: [`${VENTURE}:notes`] });
    expect(read(`edition/notes/${VENTURE}.csv`)).toContain("Macau.\n");
  });
});

describe("Bad input is one sentence with file and line, and nothing is overwritten", () => {
  it("a note that no caution tells", async () => {
    const notes = ["The United States includes Puerto Rico and all other U.S. territories."];
    writeVenture(ventureTable(bundled(VENTURE), { notes }));
    await expect(make(VENTURE)).rejects.toThrow(
      `nsb20241-tabsinv-31.csv:14: says "United States includes Puerto Rico", which no caution of ${VENTURE} tells`,
    );
    expectUntouched();
  });

  it("sums that do not hold", async () => {
    const codes: Readonly<Record<string, string>> = {
      "USE AI": "G14_B",
      "USE BIGDATA": "G7_B",
      "USE CLOUD": "G3_B",
    };
    const more = { "USE IOT": "G13_B", "ICTSPECIALISTS ": "H1_B", "WEBSITE ": "B1_B" };
    const observations = Object.entries({ ...codes, ...more }).map(([, MEASURE]) => ({
      REF_AREA: "KOR",
      MEASURE,
      TIME_PERIOD: "2025",
      OBS_VALUE: MEASURE === "G14_B" ? "101" : "50",
    }));
    scratch.write("DSD_ICT_B@DF_BUSINESSES.csv", ictCsv(observations));
    await expect(make("ict-use-by-businesses-oecd")).rejects.toThrow(
      "ict-use-by-businesses-oecd/observations.csv:1: USE AI KR 2025: 101 per cent",
    );
    expectUntouched();
  });

  it("an older release", async () => {
    const economies = [{ code: 410, name: "Rep. of Korea", iso2: "KR", iso3: "KOR" }];
    const flows: Flow[] = [[2024, 410, 410, "847950", "1.000"]];
    const files = baciFiles({ version: "V202501", flows, economies, products: [["847950", "Robots"]] });
    scratch.write("BACI_HS17_V202501.zip", zipOf(files));
    await expect(make("trade-baci-hs4")).rejects.toThrow(
      "BACI_HS17_V202501.zip/BACI_HS17_Y2024_V202501.csv:1: is of release V202501, older than V202601",
    );
    expectUntouched();
  });

  it.each<[string, string, (text: string) => string, string]>([
    [
      "a negative figure",
      "5: CA 2022 is -9984, and cannot be negative",
      (text) => text.replace('"9,984"', '"-9,984"'),
      "",
    ],
    ["a year to come", "5: the year 2999 has not been yet", (text) => text.replace(",2023", ",2999"), ""],
    [
      "an area twice with other figures",
      "12: US 2003 is 1 here and 18202 before",
      (text) => text.replace(/\nna = /, `\nUnited States,1${",na".repeat(20)}\nna = `),
      "",
    ],
  ])("%s", async (_, sentence, change) => {
    scratch.write("nsb20241-tabsinv-31.csv", change(ncsesCsv(ventureTable(bundled(VENTURE)))));
    await expect(make(VENTURE)).rejects.toThrow(sentence);
    expectUntouched();
  });

  it("a second file of one table", async () => {
    writeVenture(ventureTable(bundled(VENTURE)));
    scratch.write("nsb20241/sinv-31.csv", "");
    await expect(make(VENTURE)).rejects.toThrow(
      "nsb20241/sinv-31.csv:1: a second file of nsb20241 SINV-31 beside nsb20241-tabsinv-31.csv: keep one",
    );
  });
});

describe("A new release of BACI", () => {
  it("brings its name, its date and its year, the products that the concordance names, and what to read again", async () => {
    appendFileSync(
      join(scratch.data, "concordance/concordance.csv"),
      "ROB,trade,HS:847950,close,Industrial robots alone\n",
    );
    refreshPackage(join(scratch.data, "concordance/datapackage.json"));
    const trade = bundled("trade-baci-hs4");
    // As if all had traded in 2025 what they did in 2024.
    for (const key of trade.keys) trade.set(key, 2025, trade.get(key, 2024) ?? "");
    const release = releaseOf(trade, (heading) => (heading === "8479" ? "847950" : `${heading}10`));
    const readme = "Version : 202701\n\nRelease Date : 2027 01 20\n";
    scratch.write("BACI_HS17_V202701.zip", zipOf(baciFiles({ ...release, version: "V202701", readme })));
    const { page, refused, written } = await make("trade-baci-hs4");
    expect(refused).toEqual([]);
    const folder = ["codes.csv", "datapackage.json", "observations.csv"].map(
      (name) => `trade-baci-hs4/${name}`,
    );
    expect(written).toEqual(["NOTICE.md", ...folder]);
    for (const line of [
      "## trade-baci-hs4 (V202701)",
      "- New years: 2025",
      "- New codes: EXPORTS 847950, IMPORTS 847950",
      "- Read again: 2024 is provisional: late reporters such as the United Arab Emirates and Iraq fall to a tenth.",
    ])
      expect(page).toContain(`${line}\n`);
    expect(read("trade-baci-hs4/codes.csv")).toMatch(/\n847950,"Made up, of 8479",Part of 8479\n$/);
    // All of 8479 is of this product here.
    const rows = read("trade-baci-hs4/observations.csv").split("\n");
    const korea = (code: string) =>
      rows
        .find((row) => row.startsWith(`EXPORTS,${code},KR,`))
        ?.split(",")
        .slice(3);
    expect(korea("847950")).toEqual(korea("8479"));
    expect(JSON.parse(read("trade-baci-hs4/datapackage.json"))).toMatchObject({
      ati: { lastComplete: 2024, edition: "release V202701, updated 2027-01-20" },
    });
    expect(read("NOTICE.md")).toContain("CEPII, BACI, HS 2017, release V202701 (updated 2027-01-20)");
  });
});

describe("What is missing", () => {
  it("is listed with its address, and what can be made is made", async () => {
    writeVenture(ventureTable(bundled(VENTURE)));
    const { page, datasets } = await makeEdition({
      from: scratch.downloads,
      data: scratch.data,
      only: [],
      accept: [],
      date: "2027-01-31",
    });
    expect(datasets).toEqual([VENTURE]);
    expect(page).toContain("## Left as they are, since their files are missing");
    expect(page).toContain(
      "- BACI_HS17_V*.zip or BACI_HS17_Y*_V*.csv (CEPII, BACI HS17; Etalab Open Licence 2.0) for trade-baci-hs4, " +
        "from https://www.cepii.fr/DATA_DOWNLOAD/baci/data/BACI_HS17_V202601.zip",
    );
    // The 37 tables of families and those of the other datasets, but not the one that is there.
    expect(page).toContain("NCSES, nsb20224 SINV-5, nsb20224 SINV-6, ");
    expect(page).not.toContain(`for ${VENTURE}`);
  });
});

describe("The command", () => {
  const run = (...args: string[]) =>
    spawnSync(
      process.execPath,
      [join(ROOT, "node_modules/tsx/dist/cli.mjs"), join(ROOT, "src/data/edition/index.ts"), ...args],
      { cwd: ROOT, encoding: "utf8" },
    );

  it("lists what is missing, fetches nothing, writes nothing and fails", () => {
    const figures = (): string[] =>
      filesUnder(join(DATA, "trade-baci-hs4")).map((file) =>
        readFileSync(join(DATA, "trade-baci-hs4", file), "utf8"),
      );
    const before = figures();
    const { status, stdout } = run("--from", scratch.downloads, "--only", "trade-baci-hs4");
    expect(status).toBe(1);
    expect(stdout).toContain("No dataset was made");
    expect(stdout).toContain("https://www.cepii.fr/DATA_DOWNLOAD/baci/data/BACI_HS17_V202601.zip");
    expect(figures()).toEqual(before);
    expect(filesUnder(scratch.downloads)).toEqual([]);
  });

  it("tells a fault in a sentence", () => {
    scratch.write("nsb20241-tabsinv-31.csv", "Table SINV-31\n");
    const { status, stderr } = run("--from", scratch.downloads, "--only", VENTURE);
    expect(stderr).toBe("nsb20241-tabsinv-31.csv:1: no row of years\nNothing was written.\n");
    expect(status).toBe(1);
  });

  it("prints the statement that counts transnational patents, and beside it what it costs", () => {
    const { status, stdout, stderr } = run("--transnational", "bigquery");
    expect(stdout).toMatch(/^with filing as \(/);
    expect(stdout).toContain("from `patents-public-data.patents.publications`");
    expect(stdout).toContain("'Security: G06F 21, H04L 9, H04L 63' as definition");
    expect(stderr).toContain("bq query --use_legacy_sql=false --dry_run < statement.sql");
    expect(status).toBe(0);
  });

  it("says how it is used where it is not", () => {
    const { status, stderr } = run();
    expect(stderr).toContain(
      "No folder of downloads: give it with --from.\nUsage: npm run edition -- --from downloads/",
    );
    expect(status).toBe(1);
  });
});
