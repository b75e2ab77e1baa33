import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readOecd } from "../../../../src/data/edition/read/oecd";
import type { Reading } from "../../../../src/data/edition/read/reading";
import { Scratch } from "../published/bundled";
import { ictCsv } from "../published/oecd";

const MADE_UP = join(__dirname, "..", "made-up", "DSD_ICT_B@DF_BUSINESSES.csv");
const FLOW = "OECD.STI.DEP,DSD_ICT_B@DF_BUSINESSES,1.0";
const AI = { select: "MEASURE=G14_B&UNIT_MEASURE=PT_ENT&ACTIVITY=_T&SIZE_CLASS=S_GE10", multiplier: "0" };
let scratch: Scratch;
beforeEach(() => (scratch = new Scratch()));
afterEach(() => scratch.remove());

it("takes what is selected, with the marks of break and provisional", async () => {
  const [reading] = await readOecd("ict.csv", MADE_UP, FLOW, [AI]);
  expect(reading!.figures.map(({ place, ...figure }) => ({ ...figure, line: place.line }))).toEqual([
    { area: "KOR", year: 2025, value: "31.5", flag: "break", line: 2 },
    { area: "EU27", year: 2025, value: "20.125", flag: "provisional", line: 4 },
  ]);
});

function read(text: string, selection = AI): Promise<Reading[]> {
  scratch.write("ict.csv", text);
  return readOecd("ict.csv", join(scratch.downloads, "ict.csv"), FLOW, [selection]);
}

const KOREA = { REF_AREA: "KOR", MEASURE: "G14_B", TIME_PERIOD: "2025", OBS_VALUE: "1.5" };

describe("A file that is not right is refused in one sentence with file and line", () => {
  it.each([
    [
      "another dataflow",
      ictCsv([{ ...KOREA, STRUCTURE_ID: "OECD.STI.DEP:DSD_ICT_HH_IND@DF_IND(1.1)" }]),
      `ict.csv:2: dataflow "OECD.STI.DEP:DSD_ICT_HH_IND@DF_IND(1.1)", expected ${FLOW}`,
    ],
    ["another multiplier", ictCsv([{ ...KOREA, UNIT_MULT: "6" }]), "ict.csv:2: UNIT_MULT 6, expected 0"],
    [
      "a quarter",
      ictCsv([{ ...KOREA, TIME_PERIOD: "2025-Q1" }]),
      'ict.csv:2: TIME_PERIOD "2025-Q1" is not a year',
    ],
    ["a text", ictCsv([{ ...KOREA, OBS_VALUE: "many" }]), 'ict.csv:2: OBS_VALUE "many" is not a figure'],
    [
      "a decimal comma",
      ictCsv([{ ...KOREA, OBS_VALUE: "1,500" }]),
      'ict.csv:2: OBS_VALUE "1,500" is not a figure',
    ],
    [
      "a status that SDMX has not",
      ictCsv([{ ...KOREA, OBS_STATUS: "?" }]),
      'ict.csv:2: OBS_STATUS "?" is none of SDMX\'s',
    ],
    ["the same twice", ictCsv([KOREA, KOREA]), "ict.csv:3: KOR 2025 a second time, first on line 2"],
    [
      "nothing selected",
      ictCsv([{ ...KOREA, MEASURE: "H1_B" }]),
      "ict.csv:1: no observation with MEASURE=G14_B",
    ],
    ["nothing", "", "ict.csv:1: the file is empty"],
    [
      "a column missing",
      readFileSync(MADE_UP, "utf8").replace(",OBS_STATUS,", ",STATUS,"),
      "ict.csv:1: no column OBS_STATUS",
    ],
    [
      "a column twice",
      ictCsv([KOREA]).replace("STRUCTURE_NAME", "REF_AREA"),
      "ict.csv:1: the column REF_AREA is there twice",
    ],
    ["a file of another kind", "PK\u0003\u0004 a workbook", "ict.csv:1: no column REF_AREA"],
    [
      "half a download",
      readFileSync(MADE_UP, "utf8").split(",M,Missing value")[0]!,
      "ict.csv:5: 20 columns, expected 34: half a download?",
    ],
  ])("%s", async (_, text, sentence) => {
    await expect(read(text)).rejects.toThrow(sentence);
  });
});

it("takes columns in any order, a mark of byte order, Windows' line ends and lines within quotes", async () => {
  const [head = "", ...rows] = ictCsv([KOREA, { ...KOREA, TIME_PERIOD: "2024", OBS_VALUE: "NaN" }])
    .trim()
    .split("\n")
    .map((row) =>
      row
        .replace(/ICT Access.*?Businesses/, '"ICT Access\nby Businesses"')
        .split(",")
        .reverse()
        .join(),
    );
  const [reading] = await read(`\uFEFF${[head, ...rows].join("\r\n")}\r\n`);
  expect(reading!.figures.map(({ area, year, value }) => [area, year, value])).toEqual([
    ["KOR", 2025, "1.5"],
  ]);
});
