import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readOurWorldInData } from "../../../../src/data/edition/read/our-world-in-data";
import { Scratch } from "../published/bundled";

const MADE_UP = join(__dirname, "..", "made-up", "share-electricity-renewables.csv");
let scratch: Scratch;
beforeEach(() => (scratch = new Scratch()));
afterEach(() => scratch.remove());

it("reads what has a code", () => {
  const { figures } = readOurWorldInData("share.csv", MADE_UP);
  expect(figures.map(({ area, year, value, place }) => `${area} ${year} ${value} ${place.line}`)).toEqual([
    "OWID_KOS 2025 6.75 3",
    "KOR 2025 11.25 4",
    "OWID_WRL 2025 33.125 5",
  ]);
});

describe("A file that is not right is refused in one sentence with file and line", () => {
  const text = readFileSync(MADE_UP, "utf8");

  it.each([
    [
      "other columns",
      text.replace("Code", "ISO"),
      "share.csv:1: columns entity,iso,year, expected Entity,Code,Year",
    ],
    [
      "two columns of values",
      text.replace("electricity\n", "electricity,Nuclear\n"),
      "share.csv:1: 2 columns of values, expected one",
    ],
    ["no year", text.replace("KOR,2025", "KOR,now"), 'share.csv:4: "now" is not a year'],
    ["a text", text.replace("11.25", "few"), 'share.csv:4: "few" is not a figure'],
    ["a decimal comma", text.replace("11.25", '"11,250"'), 'share.csv:4: "11,250" is not a figure'],
    ["an empty file", "", "share.csv:1: columns , expected Entity,Code,Year"],
    ["no rows", text.slice(0, text.indexOf("\n") + 1), "share.csv:1: no figures below it: half a download?"],
    [
      "half a download",
      text.slice(0, text.indexOf(",33.125")),
      "share.csv:5: 3 columns, expected 4: half a download?",
    ],
  ])("%s", (_, content, sentence) => {
    scratch.write("share.csv", content);
    expect(() => readOurWorldInData("share.csv", join(scratch.downloads, "share.csv"))).toThrow(sentence);
  });
});
