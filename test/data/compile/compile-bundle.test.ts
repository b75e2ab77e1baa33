import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { datasetFolders } from "../../core/raw-figures";
import { compileBundle } from "../../../src/data/compile/compile-bundle";
import { refreshPackage } from "../../../src/data/import/refresh-package";

const DATA = join(__dirname, "..", "..", "..", "src", "data");

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "figures-"));
  cpSync(DATA, root, { recursive: true, filter: (path) => !path.endsWith("node_modules") });
  keepRows("uspto-patents", /^PATENTS,[01],/);
  keepRows("patent-families", /^PATENTS,[01],/);
  keepRows("trade-baci-hs4", /^(?:EX|IM)PORTS,3507,/);
  keepRows("context-indicators", /,(?:KR|US|CN|EU27_2020),/);
});

afterAll(() => rmSync(root, { recursive: true }));

/** Thins a large table of the copy, because the build runs once for each test. */
function keepRows(dataset: string, wanted: RegExp): void {
  const path = join(root, dataset, "observations.csv");
  const [header = "", ...rows] = readFileSync(path, "utf8").split("\n");
  writeFileSync(path, [header, ...rows.filter((row) => wanted.test(row)), ""].join("\n"));
  refreshPackage(join(root, dataset, "datapackage.json"));
}

/** The message with which the build stops once the file is changed; the file is put back after. */
function complaint(file: string, change: (text: string) => string): string {
  const path = join(root, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  try {
    compileBundle(root);
    return "no complaint";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    writeFileSync(path, before);
  }
}

function replace(from: string | RegExp, to: string): (text: string) => string {
  return (text) => text.replace(from, to);
}

/** Says the first line of the file again at its end. */
function repeatLine(number: number): (text: string) => string {
  return (text) => `${text}${text.split("\n")[number - 1] ?? ""}\n`;
}

const VENTURE = "venture-capital-ncses/observations.csv";

describe("compileBundle", () => {
  it("compiles folders without a fault", () => {
    expect(compileBundle(root).datasets).toHaveLength(datasetFolders.length);
  });

  it("names the line with a column too few", () => {
    expect(complaint(VENTURE, replace("TOTAL,AU,8,", "TOTAL,AU,"))).toBe(
      `${VENTURE}:2: 22 columns, expected 23`,
    );
  });

  it("names the line with a quote left open", () => {
    expect(complaint(VENTURE, replace("TOTAL,AU,8,", 'TOTAL,AU,"8,'))).toMatch(
      /^venture-capital-ncses\/observations\.csv:\d+: not valid CSV$/,
    );
  });

  it("names a line break in a cell", () => {
    expect(complaint("uspto-patents/codes.csv", replace("All fields", '"All\nfields"'))).toBe(
      "uspto-patents/codes.csv:2: a line break in a cell",
    );
  });

  it("names a cell that is no number", () => {
    expect(complaint(VENTURE, replace("TOTAL,AU,8,21", "TOTAL,AU,8,n/a"))).toBe(
      `${VENTURE}:2: 2000: "n/a" is not a number`,
    );
  });

  it("names a count below zero", () => {
    expect(complaint(VENTURE, replace("TOTAL,AU,8,21", "TOTAL,AU,8,-21"))).toBe(
      `${VENTURE}:2: 2000: negative figure -21`,
    );
  });

  it("names an unknown area", () => {
    expect(complaint(VENTURE, replace("TOTAL,BE,", "TOTAL,QQ,"))).toBe(`${VENTURE}:3: unknown area "QQ"`);
  });

  it("takes no group for an area with figures", () => {
    expect(complaint(VENTURE, replace("TOTAL,BE,", "TOTAL,G7,"))).toBe(`${VENTURE}:3: unknown area "G7"`);
  });

  it("names an unknown code", () => {
    expect(complaint("uspto-patents/observations.csv", replace("PATENTS,0,AT,", "PATENTS,36,AT,"))).toBe(
      'uspto-patents/observations.csv:3: unknown code "36"',
    );
  });

  it("names an unknown series", () => {
    expect(complaint(VENTURE, replace("INVESTMENT,TOTAL,BE,", "INVESTMENTS,TOTAL,BE,"))).toBe(
      `${VENTURE}:3: unknown series "INVESTMENTS"`,
    );
  });

  it("names a duplicate key and where it was first", () => {
    expect(complaint(VENTURE, repeatLine(3))).toBe(
      `${VENTURE}:34: duplicate key INVESTMENT TOTAL BE, first on line 3`,
    );
  });

  it("names years that do not follow each other", () => {
    expect(complaint(VENTURE, replace(",2000,", ",2001,"))).toBe(
      `${VENTURE}:1: the years are not consecutive`,
    );
  });

  it("names wrong columns of a code list", () => {
    expect(complaint("venture-capital-ncses/codes.csv", replace("code,name,note", "code,label,note"))).toBe(
      "venture-capital-ncses/codes.csv:1: columns code,label,note, expected code,name,note",
    );
  });

  it("names a figure that was given though the build sums it", () => {
    const file = "trade-baci-hs4/observations.csv";
    expect(complaint(file, replace("EXPORTS,3507,AE,", "EXPORTS,3507,WORLD,"))).toBe(
      `${file}:2: area "WORLD" is summed by the build and must not be given`,
    );
  });

  it("names the member without which a sum would be wrong", () => {
    const file = "trade-baci-hs4/observations.csv";
    expect(complaint(file, replace(/^(?:EX|IM)PORTS,\d{4},MT,.*\n/gm, ""))).toMatch(
      /^trade-baci-hs4\/datapackage\.json:\d+: EU27_2020 cannot be summed: MT not in the dataset$/,
    );
  });

  it("names the CSV that is not the one described, its real size and hash", () => {
    expect(complaint(VENTURE, replace("TOTAL,AU,8,21", "TOTAL,AU,8,22"))).toMatch(
      /^venture-capital-ncses\/datapackage\.json:\d+: observations\.csv has \d+ bytes and sha256:[0-9a-f]{64}$/,
    );
  });

  it("names a reference table that is not the one described", () => {
    expect(complaint("exchange-rates/exchange-rates.csv", replace("1345.58", "1345.59"))).toMatch(
      /^exchange-rates\/datapackage\.json:\d+: exchange-rates\.csv has \d+ bytes and sha256:[0-9a-f]{64}$/,
    );
  });

  it("names a table of the report that is not the one described", () => {
    expect(complaint("report/facts/facts.csv", replace("sixteen", "seventeen"))).toMatch(
      /^report\/facts\/datapackage\.json:\d+: facts\.csv has \d+ bytes and sha256:[0-9a-f]{64}$/,
    );
  });

  it("names a package whose name is not its folder's", () => {
    expect(complaint("report/facts/datapackage.json", replace("report-facts", "facts"))).toBe(
      'report/facts/datapackage.json:3: name "facts", expected "report-facts"',
    );
  });

  it("names a wrong size", () => {
    expect(
      complaint("venture-capital-ncses/datapackage.json", replace(/"bytes": \d+/, '"bytes": 5')),
    ).toMatch(
      /^venture-capital-ncses\/datapackage\.json:\d+: observations\.csv has 3198 bytes and sha256:[0-9a-f]{64}$/,
    );
  });

  it.each([
    ["technology", "MNE,patents", "MNX,patents", 'unknown technology "MNX"'],
    ["code", "WIPO:8,close", "WIPO:36,close", 'unknown code "WIPO:36"'],
    ["grade", "WIPO:8,close", "WIPO:8,closer", 'unknown grade "closer"'],
    ["domain", "MNE,patents", "MNE,patent", 'unknown domain "patent"'],
  ])("names a concordance row with an unknown %s", (_, from, to, reason) => {
    expect(complaint("concordance/concordance.csv", replace(from, to))).toBe(
      `concordance/concordance.csv:2: ${reason}`,
    );
  });

  it("names a dataset and an indicator of an unknown domain", () => {
    expect(
      complaint(
        "venture-capital-ncses/datapackage.json",
        replace('"domain": "investment"', '"domain": "money"'),
      ),
    ).toMatch(/^venture-capital-ncses\/datapackage\.json:\d+: unknown domain "money"$/);
    expect(complaint("indicators/indicators.csv", replace(/,SHARE$/m, ",SHARES"))).toMatch(
      /indicators\.csv:2: the function "SHARES" is neither VALUE nor of its own/,
    );
    expect(complaint("indicators/indicators.csv", replace('"#,##0",patents', '"#,##0",patent'))).toMatch(
      /^indicators\/indicators\.csv:\d+: unknown domain "patent"$/,
    );
  });

  it("names a concordance row that has codes but grade none", () => {
    expect(complaint("concordance/concordance.csv", replace("WIPO:8,close", "WIPO:8,none"))).toBe(
      "concordance/concordance.csv:2: grade none is for rows without codes",
    );
  });

  it("lets products wait beside a heading until a release has them, and then puts them in its place", () => {
    const before = new Map(
      ["concordance/concordance.csv", "trade-baci-hs4/codes.csv", "trade-baci-hs4/observations.csv"].map(
        (file) => [file, readFileSync(join(root, file), "utf8")],
      ),
    );
    const append = (file: string, line: string): void => {
      writeFileSync(join(root, file), `${readFileSync(join(root, file), "utf8")}${line}\n`);
      refreshPackage(join(root, file.split("/")[0] ?? "", "datapackage.json"));
    };
    const robots = (): string[] =>
      compileBundle(root)
        .concordance.filter(({ technology, domain }) => technology === "ROB" && domain === "trade")
        .flatMap(({ codes }) => codes);
    try {
      append("concordance/concordance.csv", "ROB,trade,HS:847950,close,Industrial robots");
      expect(robots()).toEqual(["HS:8479"]);
      append("trade-baci-hs4/codes.csv", "847950,Industrial robots,Part of 8479");
      append("trade-baci-hs4/observations.csv", "EXPORTS,847950,KR,1,1,1,1,1,1,1,1");
      expect(robots()).toEqual(["HS:847950"]);
    } finally {
      for (const [file, text] of before) writeFileSync(join(root, file), text);
      for (const folder of ["concordance", "trade-baci-hs4"])
        refreshPackage(join(root, folder, "datapackage.json"));
    }
  });

  it("names a second concordance row of a technology, domain and prefix, and codes of two prefixes in one", () => {
    const file = "concordance/concordance.csv";
    expect(complaint(file, repeatLine(2))).toMatch(
      /^concordance\/concordance\.csv:\d+: duplicate key MNE patents WIPO, first on line 2$/,
    );
    expect(complaint(file, (text) => `${text}MNE,patents,WIPO:9,broader,Again\n`)).toMatch(
      /duplicate key MNE patents WIPO, first on line 2$/,
    );
    expect(complaint(file, replace("WIPO:6+WIPO:7", "WIPO:6+PCT:ALL"))).toMatch(
      /: codes of WIPO and PCT in one row$/,
    );
  });

  it("names a break of an area that the dataset has not, and a newer edition of no older dataset", () => {
    const use = "ict-use-by-businesses-oecd/datapackage.json";
    expect(complaint(use, replace('"areas": ["KR"]', '"areas": ["CN"]'))).toMatch(/: no area "CN"$/);
    const edition = "venture-capital-ncses-2024/datapackage.json";
    const renamed = replace('"newerEditionOf": "venture-capital-ncses"', '"newerEditionOf": "nothing"');
    expect(complaint(edition, renamed)).toMatch(
      /^venture-capital-ncses-2024\/datapackage\.json:\d+: no dataset "nothing" comes before/,
    );
  });

  it("names an unknown indicator of a dataset", () => {
    expect(complaint("uspto-patents/datapackage.json", replace('"RPA"', '"RTA"'))).toMatch(
      /^uspto-patents\/datapackage\.json:\d+: unknown indicator "RTA"$/,
    );
  });

  it("names a caution on an area without figures", () => {
    expect(
      complaint("trade-baci-hs4/datapackage.json", replace('"areas": ["TW"]', '"areas": ["AD"]')),
    ).toMatch(/^trade-baci-hs4\/datapackage\.json:\d+: no area "AD"$/);
  });

  it("names a break of a code that the dataset has not", () => {
    expect(
      complaint("trade-baci-hs4/datapackage.json", replace('"codes": ["9013"]', '"codes": ["9999"]')),
    ).toMatch(/^trade-baci-hs4\/datapackage\.json:\d+: no code "9999"$/);
  });

  it("names a metadata key that is missing", () => {
    expect(complaint("uspto-patents/datapackage.json", replace('"attribution"', '"attributed"'))).toBe(
      'uspto-patents/datapackage.json:1: "ati.attribution" is missing, expected string',
    );
  });

  it("names metadata that is not JSON", () => {
    // Line 5 ends without its comma, which the parser misses where line 6 begins.
    expect(
      complaint("uspto-patents/datapackage.json", replace('"version": "1.0.0",', '"version": "1.0.0"')),
    ).toMatch(/^uspto-patents\/datapackage\.json:6: not valid JSON: Expected ','/);
    // Of a word the parser gives no place.
    expect(complaint("uspto-patents/datapackage.json", replace('"1.0.0"', "one"))).toMatch(
      /^uspto-patents\/datapackage\.json:1: not valid JSON: .*one,/s,
    );
  });

  it("names two datasets of one place in the order of preference", () => {
    expect(complaint("uspto-patents/datapackage.json", replace(/"order": \d+/, '"order": 2'))).toMatch(
      /^uspto-patents\/datapackage\.json:\d+: order 2 is that of patent-families$/,
    );
  });

  it("names an alias of two areas", () => {
    expect(complaint("areas/aliases.csv", (text) => `${text}Hellas!,IT\n`)).toMatch(
      /^areas\/aliases\.csv:\d+: name "Hellas!" means both GR and IT$/,
    );
  });

  it("names an alias of an unknown area", () => {
    expect(
      complaint("areas/aliases.csv", (text) => text.replace("alias,area\nUAE,AE", "alias,area\nUAE,QQ")),
    ).toBe('areas/aliases.csv:2: unknown area "QQ"');
  });

  it("names a near area where the dataset has the area itself", () => {
    expect(complaint("areas/near.csv", replace("pct-applications,DE,", "pct-applications,KR,"))).toMatch(
      /^areas\/near\.csv:\d+: pct-applications has figures of KR$/,
    );
  });
});
