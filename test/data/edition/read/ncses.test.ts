import { join } from "node:path";
import { readNcses } from "../../../../src/data/edition/read/ncses/read-ncses";
import type { Figure } from "../../../../src/data/edition/read/reading";
import { Scratch } from "../published/bundled";
import { ncsesCsv, ncsesWorkbook, type MadeTable } from "../published/ncses";

const MADE_UP = join(__dirname, "..", "made-up", "nsb20241-tabsinv-31.csv");
let scratch: Scratch;
beforeEach(() => (scratch = new Scratch()));
afterEach(() => scratch.remove());

const line = ({ area, year, value, flag, place }: Figure): string =>
  [area, year, value, flag, place.line].filter((part) => part !== "").join(" ");

it("reads areas, years and marks, and keeps the notes", async () => {
  const { figures, notes } = await readNcses("table.csv", MADE_UP, "SINV-31", "million");
  expect(figures.map(line)).toEqual([
    "World 2020 371650 5",
    "World 2021 741987 5",
    "World 2022 540643 5",
    "North America 2020 176676 6",
    "North America 2021 359388 6",
    "North America 2022 257909 6",
    "Canada 2020 4617 7",
    "Canada 2021 13654 7",
    "Canada 2022 9984 7",
    "United States 2020 172059 8",
    "United States 2021 345734 8",
    "United States 2022 247925 provisional 8",
    "China a 2020 93459 9",
    "China a 2021 144112 9",
  ]);
  expect(notes.map(({ line: at, text }) => `${at} ${text}`)).toEqual([
    "11 a China includes Hong Kong.",
    "13 Detail may not add to total because of rounding.",
    "15 PitchBook, accessed September 2023.",
  ]);
});

const TABLE: MadeTable = {
  number: "SINV-31",
  title: "Venture capital investment",
  unit: "Millions of current U.S. dollars",
  years: [2021, 2022],
  rows: [
    ["World", 12345, 23456.5],
    ["Canada", null, "na"],
  ],
};

it("reads a workbook as its CSV", async () => {
  scratch.write("table.xlsx", await ncsesWorkbook(TABLE));
  scratch.write("table.csv", ncsesCsv(TABLE));
  const [book, csv] = await Promise.all(
    ["table.xlsx", "table.csv"].map((name) =>
      readNcses(name, join(scratch.downloads, name), "SINV-31", "million"),
    ),
  );
  expect(book!.figures.map(line)).toEqual(["World 2021 12345 5", "World 2022 23456.5 5"]);
  expect(csv!.figures.map(line)).toEqual(book!.figures.map(line));
});

describe("A table that is not right is refused in one sentence with file and line", () => {
  it.each<[string, MadeTable, string]>([
    ["another table", { ...TABLE, number: "SINV-32" }, "table.csv:1: is table SINV-32, expected SINV-31"],
    [
      "another unit",
      { ...TABLE, unit: "Number" },
      'table.csv:1: its unit is "Number", expected one with "million"',
    ],
    [
      "a mark that nobody explains",
      { ...TABLE, rows: [["World", "12 q", 5]] },
      'table.csv:5: 2021: "12 q" is neither a figure nor a mark that the table explains',
    ],
    ["no years", { ...TABLE, years: ["one", "two"] }, "table.csv:1: no row of years"],
    ["no area", { ...TABLE, rows: [["", 1, 2]] }, "table.csv:5: figures without an area"],
  ])("%s", async (_, table, sentence) => {
    scratch.write("table.csv", ncsesCsv(table));
    await expect(
      readNcses("table.csv", join(scratch.downloads, "table.csv"), "SINV-31", "million"),
    ).rejects.toThrow(sentence);
  });

  it("half a download", async () => {
    scratch.write("table.csv", ncsesCsv(TABLE).split("\n").slice(0, 6).join("\n"));
    await expect(
      readNcses("table.csv", join(scratch.downloads, "table.csv"), "SINV-31", "million"),
    ).rejects.toThrow("table.csv:6: ends without a source line: half a download?");
  });

  it("half a workbook", async () => {
    scratch.write("table.xlsx", (await ncsesWorkbook(TABLE)).slice(0, 700));
    await expect(
      readNcses("table.xlsx", join(scratch.downloads, "table.xlsx"), "SINV-31", "million"),
    ).rejects.toThrow(/^table\.xlsx:1: not a whole workbook \(.+\): half a download\?$/);
  });
});
