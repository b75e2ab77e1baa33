import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBaci, type Trade, type TradeRead } from "../../../../src/data/edition/read/baci/read-baci";
import { withRelease } from "../../../../src/data/edition/read/baci/release";
import { filesUnder } from "../../../../src/data/edition/downloads/find-files";
import { baciFiles, zipOf, type MadeRelease } from "../published/baci";
import { Scratch } from "../published/bundled";

const MADE_UP = join(__dirname, "..", "made-up");
const OURS: Readonly<Record<string, string>> = { KOR: "KR", USA: "US", S19: "TW" };

let scratch: Scratch;
let spill: string;
beforeEach(() => {
  scratch = new Scratch();
  spill = mkdtempSync(join(tmpdir(), "spill-"));
});
afterEach(() => {
  scratch.remove();
  rmSync(spill, { recursive: true });
});

function read(folder: string, files: readonly string[], headings: readonly string[]): Promise<TradeRead> {
  return withRelease(folder, files, "HS17", (release) =>
    readBaci(release, { headings, areaOf: (_, alpha3) => OURS[alpha3], from: 2017, spill }),
  );
}

const line = ({ series, code, area, year, value }: Trade): string =>
  `${series} ${code} ${area} ${year} ${value}`;

describe("A release unpacked", () => {
  const years = filesUnder(MADE_UP).filter((name) => name.includes("BACI_HS17_Y"));

  it("is summed to dollars by economy and heading, the others in the rest of the world", async () => {
    const { trade } = await read(MADE_UP, years, ["8479", "3507"]);
    // 1,000.001 and 500.500 thousand dollars; 490 is Taiwan, and Namibia is none of ours here.
    expect(trade.map(line)).toEqual([
      "EXPORTS 3507 US 2024 1001",
      "EXPORTS 8479 KR 2023 1500501",
      "EXPORTS 8479 KR 2024 2000002",
      "EXPORTS 8479 TW 2023 125",
      "EXPORTS 8479 US 2023 20000",
      "IMPORTS 3507 KR 2024 1001",
      "IMPORTS 8479 KR 2023 20000",
      "IMPORTS 8479 R_ROW 2023 125",
      "IMPORTS 8479 US 2023 1500501",
      "IMPORTS 8479 US 2024 2000002",
    ]);
  });

  it("gives a product of six digits beside the heading that holds it, with its name", async () => {
    const { trade, names } = await read(MADE_UP, years, ["8479", "847950"]);
    expect(trade.filter(({ code, series }) => code === "847950" && series === "EXPORTS").map(line)).toEqual([
      "EXPORTS 847950 KR 2023 1000001",
      "EXPORTS 847950 KR 2024 2000002",
      "EXPORTS 847950 US 2023 20000",
    ]);
    expect([...names]).toEqual([
      ["847950", "Machinery and mechanical appliances: industrial robots, n.e.c."],
    ]);
  });

  it("tells release and date", async () => {
    const told = await withRelease(MADE_UP, years, "HS17", ({ version, updated }) =>
      Promise.resolve([version, updated]),
    );
    expect(told).toEqual(["V202701", "2027-01-20"]);
  });
});

const SMALL: MadeRelease = {
  flows: [
    [2023, 410, 842, "847950", "1.500"],
    [2024, 842, 410, "847950", "2.500"],
  ],
  economies: [
    { code: 410, name: "Rep. of Korea", iso2: "KR", iso3: "KOR" },
    { code: 842, name: "USA", iso2: "US", iso3: "USA" },
  ],
  products: [["847950", "Industrial robots"]],
};
const Y2024 = "BACI_HS17_Y2024_V202601.csv";

describe("A release that is not right is refused in one sentence with file and line", () => {
  const files = baciFiles(SMALL);
  const without = (name: string): Record<string, string> =>
    Object.fromEntries(Object.entries(files).filter(([each]) => each !== name));
  const withYear = (text: string): Record<string, string> => ({ ...files, [Y2024]: text });

  it.each([
    ["a column missing", withYear("t,i,j,k,q\n2024,842,410,847950,1\n"), `${Y2024}:1: no column v`],
    [
      "another column",
      withYear("t,i,j,k,v,q,w\n2024,842,410,847950,1,1,1\n"),
      `${Y2024}:1: columns t,i,j,k,v,q,w, expected t,i,j,k,v,q`,
    ],
    [
      "leading zeros lost",
      withYear("t,i,j,k,v,q\n2024,842,410,10121,1,1\n"),
      `${Y2024}:2: product "10121" has not six digits: leading zeros were lost`,
    ],
    [
      "a row cut off",
      withYear("t,i,j,k,v,q\n2024,842,410,847950,1,1\n2024,842,410\n"),
      `${Y2024}:3: 3 columns, expected 6: half a download?`,
    ],
    [
      "the last line cut off",
      withYear("t,i,j,k,v,q\n2024,842,410,847950,1,1"),
      `${Y2024}:1: does not end with a whole line: half a download?`,
    ],
    [
      "a text for a value",
      withYear("t,i,j,k,v,q\n2024,842,410,847950,much,1\n"),
      `${Y2024}:2: Error when converting column "v".`,
    ],
    [
      "the years mixed up",
      withYear("t,i,j,k,v,q\n2023,842,410,847950,1,1\n"),
      `${Y2024}:2: holds the year 2023, expected 2024`,
    ],
    [
      "an unknown economy",
      withYear("t,i,j,k,v,q\n2024,999,410,847950,1,1\n"),
      `${Y2024}:2: economy 999 is not in country_codes`,
    ],
    [
      "an unknown economy further down",
      withYear("t,i,j,k,v,q\n2024,842,410,847950,1,1\n2024,842,999,847950,1,1\n"),
      `${Y2024}:3: economy 999 is not in country_codes`,
    ],
    [
      "leading zeros lost, or another heading's product",
      withYear("t,i,j,k,v,q\n2024,842,410,847950,1,1\n2024,842,410,84795,1,1\n"),
      `${Y2024}:3: product "84795" is not in product_codes: leading zeros were lost?`,
    ],
    [
      "a flow twice",
      withYear("t,i,j,k,v,q\n2024,842,410,847950,1,1\n2024,842,410,847950,1,1\n"),
      `${Y2024}:3: a flow for the second time, first on line 2`,
    ],
    [
      "a negative value",
      withYear("t,i,j,k,v,q\n2024,842,410,847950,-1,1\n"),
      `${Y2024}:2: a value that is no sum of money`,
    ],
    [
      "NaN for a value",
      withYear("t,i,j,k,v,q\n2024,842,410,847950,NaN,1\n"),
      `${Y2024}:2: a value that is no sum of money`,
    ],
    ["no value", withYear("t,i,j,k,v,q\n2024,842,410,847950,,1\n"), `${Y2024}:2: a flow without its value`],
    [
      "a decimal comma",
      withYear("t,i,j,k,v,q\n2024,842,410,847950,1,5,1\n"),
      `${Y2024}:2: 7 columns, expected 6: half a download?`,
    ],
    ["an empty file", withYear(""), `${Y2024}:1: no column t, i, j, k, v, q`],
    ["no flows", withYear("t,i,j,k,v,q\n"), `${Y2024}:1: no flows below its header: half a download?`],
    [
      "a country twice",
      {
        ...files,
        "country_codes_V202601.csv": `${files["country_codes_V202601.csv"]!}410,Korea,KR,KOR\n`,
      },
      "country_codes_V202601.csv:4: 410 a second time, first on line 2",
    ],
    [
      "a country without its number",
      { ...files, "country_codes_V202601.csv": files["country_codes_V202601.csv"]!.replace("842", "USA") },
      'country_codes_V202601.csv:3: country_code "USA" is not a number',
    ],
    [
      "a product twice",
      { ...files, "product_codes_HS17_V202601.csv": "code,description\n847950,Robots\n847950,Robots\n" },
      "product_codes_HS17_V202601.csv:3: 847950 a second time, first on line 2",
    ],
    [
      "a readme of another release",
      { ...files, "Readme.txt": "Version : 202501\n" },
      "Readme.txt:1: is of release V202501, the files are of V202601",
    ],
    [
      "a year twice",
      { ...files, [`old/${Y2024}`]: files[Y2024]! },
      `${Y2024}:1: a second file of 2024: keep one`,
    ],
    [
      "a year of another release",
      { ...without(Y2024), "BACI_HS17_Y2024_V202501.csv": files[Y2024]! },
      "BACI_HS17_Y2024_V202501.csv:1: is of release V202501, others are of V202601",
    ],
    [
      "a year of another classification",
      { ...without(Y2024), "BACI_HS22_Y2024_V202601.csv": files[Y2024]! },
      "BACI_HS22_Y2024_V202601.csv:1: is of HS22, expected HS17",
    ],
    [
      "a year missing",
      { ...without(Y2024), "BACI_HS17_Y2025_V202601.csv": files[Y2024]! },
      "BACI_HS17_Y2025_V202601.csv:1: the year 2024 before it is missing",
    ],
    ["no countries", without("country_codes_V202601.csv"), ":1: no country_codes_….csv in it"],
    [
      "products with zeros lost",
      { ...files, "product_codes_HS17_V202601.csv": "code,description\n10121,Horses\n" },
      'product_codes_HS17_V202601.csv:2: product "10121" has not six digits',
    ],
    [
      "no product of a heading",
      { ...files, "product_codes_HS17_V202601.csv": "code,description\n010121,Horses\n" },
      "product_codes_HS17_V202601.csv:1: no product of heading 8479",
    ],
  ])("%s", async (_, made, sentence) => {
    scratch.write("BACI_HS17_V202601.zip", zipOf(made));
    await expect(read(scratch.downloads, ["BACI_HS17_V202601.zip"], ["8479"])).rejects.toThrow(sentence);
  });

  it("a zip that is called after another release", async () => {
    scratch.write("BACI_HS17_V202701.zip", zipOf(files));
    await expect(read(scratch.downloads, ["BACI_HS17_V202701.zip"], ["8479"])).rejects.toThrow(
      "BACI_HS17_V202701.zip:1: holds the release V202601, and is called V202701",
    );
  });

  it("a mark of byte order, Windows' line ends and a line within quotes are taken", async () => {
    const products = 'code,description\n847950,"Industrial\nrobots"\n';
    const windows = Object.fromEntries(
      Object.entries({ ...files, "product_codes_HS17_V202601.csv": products }).map(([name, text]) => [
        name,
        `\uFEFF${text.replaceAll("\n", "\r\n")}`,
      ]),
    );
    scratch.write("BACI_HS17_V202601.zip", zipOf(windows));
    const { trade } = await read(scratch.downloads, ["BACI_HS17_V202601.zip"], ["8479"]);
    const plain = new Scratch();
    plain.write("BACI_HS17_V202601.zip", zipOf(files));
    expect(trade).toEqual((await read(plain.downloads, ["BACI_HS17_V202601.zip"], ["8479"])).trade);
    plain.remove();
  });

  it("half a zip", async () => {
    const whole = zipOf(files);
    scratch.write("BACI_HS17_V202601.zip", whole.slice(0, whole.length / 2));
    await expect(read(scratch.downloads, ["BACI_HS17_V202601.zip"], ["8479"])).rejects.toThrow(
      /^BACI_HS17_V202601\.zip:1: not a whole zip \(.+\): half a download\?$/,
    );
  });

  it("two releases", async () => {
    scratch.write("a/BACI_HS17_V202601.zip", zipOf(files));
    const both = ["a/BACI_HS17_V202601.zip", "b/BACI_HS17_V202701.zip"];
    await expect(read(scratch.downloads, both, ["8479"])).rejects.toThrow(
      "b/BACI_HS17_V202701.zip:1: a second release beside a/BACI_HS17_V202601.zip: keep one",
    );
  });
});
