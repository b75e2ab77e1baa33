import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundle } from "../../../../src/data/bundle";
import { bundle } from "../../../../src/data/compiled/bundle";
import { compileBundle } from "../../../../src/data/compile/compile-bundle";
import { filesUnder } from "../../../../src/data/edition/downloads/find-files";
import type { Made } from "../../../../src/data/edition/make-edition";
import { importResult, type ResultRequest } from "../../../../src/data/edition/transnational/import-result";
import { Scratch } from "../published/bundled";
import { COUNTRIES, familiesOf, NOWHERE, resultLines } from "./made-result";

const DATASET = "transnational-patents";

let scratch: Scratch;
let first: Made;
beforeAll(async () => {
  scratch = new Scratch();
  first = await take(resultLines());
});
afterAll(() => scratch.remove());

function take(lines: readonly string[], more: Partial<ResultRequest> = {}): Promise<Made> {
  scratch.write("transnational.csv", `${lines.join("\n")}\n`);
  return importResult({
    result: join(scratch.downloads, "transnational.csv"),
    engine: "bigquery",
    data: scratch.data,
    accept: [],
    date: "2027-01-31",
    ...more,
  });
}

const read = (file: string): string => readFileSync(join(scratch.data, file), "utf8");

type Values = Readonly<Record<string, unknown>>;

/** What formulas give where the figures are those of a bundle, and a dataset leads. */
function over(figures: Bundle, formulas: Readonly<Record<string, string>>, leader = ""): Values {
  const values: Record<string, unknown> = {};
  jest.isolateModules(() => {
    jest.doMock("../../../../src/core/figures/bundle", () => ({ bundle: figures }));
    const { lead } =
      require("../../../../src/core/figures/leading") as typeof import("../../../../src/core/figures/leading");
    const { spill } = require("../../../functions/shown") as typeof import("../../../functions/shown");
    lead(leader);
    for (const [name, formula] of Object.entries(formulas)) {
      const rows = spill(formula);
      values[name] = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
    }
    lead("");
    jest.dontMock("../../../../src/core/figures/bundle");
  });
  return values;
}

/** As the add-in keeps it. */
const tenth = (value: number): number => Number(value.toFixed(1));
const world = (technology: string, year: number): number =>
  tenth(COUNTRIES.reduce((total, country) => total + familiesOf(country, technology, year), 0) + NOWHERE);

describe("A result", () => {
  it("becomes the last dataset, with its rows in the concordance and the notices, and once written changes nothing", async () => {
    const { page, written, refused } = first;
    expect(refused).toEqual([]);
    expect(written).toEqual([
      "NOTICE.md",
      "concordance/concordance.csv",
      "concordance/datapackage.json",
      ...["codes.csv", "datapackage.json", "observations.csv"].map((name) => `${DATASET}/${name}`),
    ]);
    expect(page).toContain("- In the download and not taken: MT, SU");
    expect(read(`${DATASET}/observations.csv`)).toContain(
      `PATENTS,ALL,KR,${[2017, 2018, 2019].map((year) => familiesOf("KR", "ALL", year)).join()}\n`,
    );
    // None of it is none, where all is counted.
    expect(read(`${DATASET}/observations.csv`)).toMatch(/^PATENTS,BLOCKCHAIN,US,0,/m);
    expect(read("NOTICE.md")).toMatch(
      /## transnational-patents\n\nTransnational .*\n\n- Licence: Creative Commons .*\n- Attribution: Source: Google Patents Public Data, .*\n\n## exchange-rates/,
    );
    expect((await take(resultLines(), { date: "2027-03-01" })).written).toEqual([]);
  });

  it("may lose a country by name alone", async () => {
    const fewer = resultLines().filter((line) => !line.startsWith("JP,"));
    expect((await take(fewer)).refused.map(({ name }) => name)).toEqual([`${DATASET}:area:JP`]);
    expect(read(`${DATASET}/observations.csv`)).toContain(",JP,");
  });

  it("answers by name, and by default only where nothing else does or the workbook asks it first", () => {
    const after = compileBundle(scratch.data);
    const formulas = {
      share: '=ATI.SHARE("KR","Robotics",2018)',
      security: '=ATI.SHARE("KR","Security",2018)',
      table: '=ATI.TABLE("SHARE","KR",{"Robotics","Security"},2018,0)',
      named: `=ATI.SHARE("KR","Robotics",2018,"${DATASET}")`,
      rpa: '=ATI.RPA("KR","TN:ROB",2018)',
      told: `=ATI.EXPLAIN("SHARE","KR","Robotics",2018,"${DATASET}")`,
      several: '=ATI.EXPLAIN("SHARE",{"KR";"JP"},"Robotics",2018)',
      code: '=ATI.META("TN:ROB","name")',
    };
    expect(after.datasets.at(-1)).toMatchObject({
      id: DATASET,
      prefix: "TN",
      aside: true,
      lastComplete: 2019,
    });
    const [old, now, led] = [over(bundle, formulas), over(after, formulas), over(after, formulas, DATASET)];

    const [korea, all] = [tenth(familiesOf("KR", "ROB", 2018)), world("ROB", 2018)];
    expect(now.named).toBeCloseTo(korea / all, 12);
    // 100 tanh(ln RTA), RTA the share in the technology by the share in all.
    const rta = korea / all / (familiesOf("KR", "ALL", 2018) / world("ALL", 2018));
    expect(now.rpa).toBeCloseTo(100 * Math.tanh(Math.log(rta)), 9);
    // What answered answers the same, also beside what nothing else has.
    expect(now.share).toBe(old.share);
    expect(now.table).toEqual([
      ["South Korea", old.share, expect.stringMatching(/^#N\/A Security has no code here/)],
    ]);
    expect(old.security).toMatch(/^#N\/A No open dataset/);
    const security = tenth(familiesOf("KR", "SEC", 2018)) / world("SEC", 2018);
    expect(now.security).toBeCloseTo(security, 12);
    expect(led.share).toBe(now.named);
    expect(led.table).toEqual([["South Korea", now.named, now.security]]);
    expect(now.several).toContain("uspto-patents");
    expect(led.several).toContain(DATASET);

    expect(now.told).toContain("Codes: TN:ROB Robotics: B25J with A61B 34/30 and B62D 57/032.");
    expect(now.told).toContain(
      "Grade close: Manipulators, surgical robots, walking robots; definition of WIPO, International Patent Classification, " +
        "Spanish edition of the scheme, 2023.01 (titles translated in brief), symbol (read: own text).",
    );
    expect(now.code).toBe("Robotics: B25J with A61B 34/30 and B62D 57/032");
    expect(old.named).toMatch(/^#VALUE! Dataset "transnational-patents" is not bundled\. .*EDITION\.md/);
    expect(old.rpa).toMatch(/^#VALUE! Dataset "transnational-patents" is not bundled/);
    expect(old.code).toMatch(/^#VALUE! Dataset "transnational-patents" is not bundled/);
  });

  it("of the alternative definitions is told as theirs", async () => {
    await take(resultLines("alternative"), { engine: "patstat" });
    expect(read("concordance/concordance.csv")).toContain("AI,patents,TN:AI,close,");
    expect(read(`${DATASET}/codes.csv`)).toContain('"Artificial intelligence, WIPO 2019"');
    expect(read(`${DATASET}/datapackage.json`)).toContain("European Patent Office, PATSTAT Global");
  });
});

describe("Bad input is one sentence with file and line, and nothing is overwritten", () => {
  let before: readonly string[];
  beforeAll(() => (before = files()));
  const files = (): string[] => filesUnder(scratch.data).map((file) => `${file} ${read(file)}`);
  const at = (start: string): number => resultLines().findIndex((line) => line.startsWith(start)) + 1;
  const changed = (start: string, change: (line: string) => string): string[] =>
    resultLines().map((line) => (line.startsWith(start) ? change(line) : line));
  const korea = "KR,ROB,PATENTS,2018,";

  it.each<[string, () => readonly string[], () => string]>([
    ["an empty file", () => [], () => "1: the file is empty"],
    [
      "a column missing",
      () => resultLines().map((line) => line.replace(/,[^,]*,/, ",")),
      () => "1: no column technology",
    ],
    [
      "half a download",
      () => resultLines().slice(0, 200),
      () => "200: no figure of the world in SEC: half a download?",
    ],
    [
      "half a row",
      () => [...resultLines().slice(0, 99), "KR,AI,PATENTS,20"],
      () => "100: 4 columns, expected 7: half a download?",
    ],
    [
      "a name for a code",
      () => changed(korea, (line) => line.replace("KR", "Korea")),
      () => `${at(korea)}: area "Korea" is no code of two letters, EU27_2020 or WORLD`,
    ],
    [
      "another technology",
      () => changed(korea, (line) => line.replace("ROB", "ROBOTS")),
      () => `${at(korea)}: unknown technology "ROBOTS"`,
    ],
    [
      "no count",
      () => changed(korea, (line) => line.replace(/2018,[\d.]+/, "2018,n/a")),
      () => `${at(korea)}: "n/a" is not a count`,
    ],
    [
      "another definition",
      () => changed(korea, (line) => line.replace("Robotics:", "Robots:")),
      () =>
        `${at(korea)}: "Robots: B25J with A61B 34/30 and B62D 57/032" is no definition of ROB: was the statement printed by another version?`,
    ],
    [
      "another grade",
      () => changed(korea, (line) => line.replace("close", "proxy")),
      () => `${at(korea)}: grade proxy, and close in choices.csv`,
    ],
    [
      "two definitions of one technology",
      () =>
        changed(korea, (line) =>
          line.replace(/close,.*/, 'broader,"Transnational patents: Robotics, broad"'),
        ),
      () =>
        `${at(korea)}: ROB by "Robotics, broad" here and by "Robotics: B25J with A61B 34/30 and B62D 57/032" before`,
    ],
    [
      "a row twice",
      () => [...resultLines(), resultLines()[at(korea) - 1]!],
      () => `${resultLines().length + 1}: ROB KR 2018 a second time, first on line ${at(korea)}`,
    ],
    [
      "more than the world",
      () => changed("WORLD,ROB,PATENTS,2018,", (line) => line.replace(/2018,[\d.]+/, "2018,1")),
      () => `${at("WORLD,ROB,PATENTS,2018,")}: ROB 2018: all countries have `,
    ],
    [
      "a union that is not its members",
      () => changed("EU27_2020,ROB,PATENTS,2018,", (line) => line.replace(/2018,[\d.]+/, "2018,1")),
      () => `${at("EU27_2020,ROB,PATENTS,2018,")}: ROB 2018: the members have `,
    ],
  ])("%s", async (_, lines, sentence) => {
    await expect(take(lines())).rejects.toThrow(`transnational.csv:${sentence()}`);
    expect(files()).toEqual(before);
  });

  it("a file that is not there", async () => {
    await expect(take([], { result: "nowhere.csv" })).rejects.toThrow(
      "nowhere.csv:1: the file cannot be read",
    );
  });
});
