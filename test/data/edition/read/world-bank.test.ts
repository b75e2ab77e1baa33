import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorldBank } from "../../../../src/data/edition/read/world-bank";
import { zipOf } from "../published/baci";
import { bundled, Scratch } from "../published/bundled";
import { worldBankFiles } from "../published/world-bank";

const NAME = "API_IT.NET.USER.ZS_DS2_en_csv_v2_1234.csv";
const MADE_UP = join(__dirname, "..", "made-up", NAME);
let scratch: Scratch;
beforeEach(() => (scratch = new Scratch()));
afterEach(() => scratch.remove());

it("reads below four lines of head", async () => {
  const { figures } = await readWorldBank(NAME, MADE_UP, "IT.NET.USER.ZS");
  expect(figures.map(({ area, year, value, place }) => `${area} ${year} ${value} ${place.line}`)).toEqual([
    "ABW 2024 97.5 6",
    "KOR 2023 97.4 7",
    "KOR 2024 97.6 7",
    "KOR 2025 97.8 7",
    "ARB 2023 70.1 8",
  ]);
});

it("knows from the metadata which are countries", async () => {
  scratch.write(
    "api.zip",
    zipOf(worldBankFiles("IT.NET.USER.ZS", "INTERNETUSERS", bundled("context-indicators"))),
  );
  const { countries } = await readWorldBank("api.zip", join(scratch.downloads, "api.zip"), "IT.NET.USER.ZS");
  expect(["KOR", "XKX", "ARB", "WLD"].map((area) => countries!.has(area))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

describe("A file that is not right is refused in one sentence with file and line", () => {
  const text = readFileSync(MADE_UP, "utf8");

  it.each([
    ["no head", text.split("\n").slice(4).join("\n"), 'api.csv:1: does not begin with "Data Source"'],
    ["a column missing", text.replace('"Country Code",', ""), "api.csv:5: no column Country Code"],
    ["no years", text.replace(/"20\d\d",/g, ""), "api.csv:5: no column of a year"],
    [
      "another indicator",
      text.replace('"IT.NET.USER.ZS","97.4"', '"IT.CEL.SETS.P2","97.4"'),
      'api.csv:7: indicator "IT.CEL.SETS.P2", expected IT.NET.USER.ZS',
    ],
    ["a text", text.replace('"97.6"', '"many"'), 'api.csv:7: 2024: "many" is not a figure'],
    ["a decimal comma", text.replace('"97.6"', '"97,600"'), 'api.csv:7: 2024: "97,600" is not a figure'],
    ["a comma too many", text.replace('"97.6"', "97,6,1,2"), "api.csv:7: more cells than there are columns"],
    ["an empty file", "", 'api.csv:1: does not begin with "Data Source"'],
    [
      "no rows",
      text.split("\n").slice(0, 5).join("\n"),
      "api.csv:5: no figures below the years: half a download?",
    ],
    [
      "half a download",
      text.slice(0, text.indexOf('"97.6"')),
      "api.csv:7: the row ends early: half a download?",
    ],
    ["a quote cut", text.slice(0, text.indexOf('7.6"')), "api.csv:7: not valid CSV: half a download?"],
  ])("%s", async (_, content, sentence) => {
    scratch.write("api.csv", content);
    await expect(
      readWorldBank("api.csv", join(scratch.downloads, "api.csv"), "IT.NET.USER.ZS"),
    ).rejects.toThrow(sentence);
  });

  it("another zip", async () => {
    scratch.write("api.zip", zipOf({ "read.me": "nothing" }));
    await expect(
      readWorldBank("api.zip", join(scratch.downloads, "api.zip"), "IT.NET.USER.ZS"),
    ).rejects.toThrow("api.zip:1: no API_….csv in the zip");
  });
});
