import { join } from "node:path";
import type { writeXlsx } from "hucre/xlsx";
import { readNcses } from "../../../../src/data/edition/read/ncses/read-ncses";
import type { Figure, Reading } from "../../../../src/data/edition/read/reading";
import { Scratch } from "../published/bundled";
import { ncsesCsv, ncsesRows, ncsesWorkbook, type MadeTable } from "../published/ncses";

const MADE_UP = join(__dirname, "..", "made-up", "nsb20241-tabsinv-31.csv");
let scratch: Scratch;
beforeEach(() => (scratch = new Scratch()));
afterEach(() => scratch.remove());

const read = async (file: string, path: string, select = "SINV-31"): Promise<Reading> => {
  const [reading] = await readNcses(file, path, [{ select, unit: "million" }]);
  return reading!;
};

const line = ({ area, year, value, flag, place }: Figure): string =>
  [area, year, value, flag, place.line].filter((part) => part !== "").join(" ");

it("reads areas, years and marks, and keeps the notes", async () => {
  const { figures, notes } = await read("table.csv", MADE_UP);
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
    ["table.xlsx", "table.csv"].map((name) => read(name, join(scratch.downloads, name))),
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
    await expect(read("table.csv", join(scratch.downloads, "table.csv"))).rejects.toThrow(sentence);
  });

  it("half a download", async () => {
    scratch.write("table.csv", ncsesCsv(TABLE).split("\n").slice(0, 6).join("\n"));
    await expect(read("table.csv", join(scratch.downloads, "table.csv"))).rejects.toThrow(
      "table.csv:6: ends without a source line: half a download?",
    );
  });

  it("half a workbook", async () => {
    scratch.write("table.xlsx", (await ncsesWorkbook(TABLE)).slice(0, 700));
    await expect(read("table.xlsx", join(scratch.downloads, "table.xlsx"))).rejects.toThrow(
      /^table\.xlsx:1: not a whole workbook \(.+\): half a download\?$/,
    );
  });
});

describe("Layouts", () => {
  const texts = async (table: MadeTable, select: string): Promise<string[]> => {
    scratch.write("table.csv", ncsesCsv({ ...TABLE, ...table }));
    const { figures } = await read("table.csv", join(scratch.downloads, "table.csv"), select);
    return figures.map(({ area, year, value }) => `${area} ${year} ${value}`);
  };
  const select = "SINV-31 > Chemicals";

  it("as many headings as stand together are replaced by as many", async () => {
    const rows = [
      ["Value added"],
      ["Chemicals"],
      ["World", 1, 2],
      ["Machinery"],
      ["World", 3, 4],
      ["Exports"],
      ["Chemicals"],
      ["World", 5, 6],
    ];
    expect(await texts({ ...TABLE, rows }, `${select} > Value added`)).toEqual([
      "World 2021 1",
      "World 2022 2",
    ]);
    expect(await texts({ ...TABLE, rows }, `${select} > Exports`)).toEqual(["World 2021 5", "World 2022 6"]);
  });

  it("areas are nested however deep, under regions with figures", async () => {
    const rows = [
      ["Chemicals b"],
      ["  World", 10, 20],
      ["    Asia", 1, 2],
      ["      East Asia", 3, 4],
      ["        South Korea", 5, 6],
      ["Machinery"],
      ["  World", 7, 8],
    ];
    expect(await texts({ ...TABLE, rows }, select)).toEqual([
      "World 2021 10",
      "World 2022 20",
      "Asia 2021 1",
      "Asia 2022 2",
      "East Asia 2021 3",
      "East Asia 2022 4",
      "South Korea 2021 5",
      "South Korea 2022 6",
    ]);
  });

  it("industries stand under areas, too", async () => {
    const rows = [
      ["South Korea", 10, 20],
      ["  Chemicals", 1, 2],
      ["Japan", 30, 40],
      ["  Chemicals", 3, 4],
    ];
    expect(await texts({ ...TABLE, rows }, select)).toEqual([
      "South Korea 2021 1",
      "South Korea 2022 2",
      "Japan 2021 3",
      "Japan 2022 4",
    ]);
  });

  it("an area gives its own year where the last column is of the most recent one", async () => {
    const years = [2010, "2021 or most recent year"];
    const rows = [
      ["South Korea", 1, 2],
      ["Australia (2019)", 3, 4],
    ];
    expect(await texts({ ...TABLE, years, rows }, "*")).toEqual([
      "South Korea 2010 1",
      "South Korea 2021 2",
      "Australia 2010 3",
      "Australia 2019 4",
    ]);
  });

  it("words of a title stand by themselves", async () => {
    const title = "Exports of medium-high R&D intensive products";
    await expect(texts({ ...TABLE, title }, "SINV-31 > title: high R&D")).rejects.toThrow(
      'table.csv:1: its title is "Exports of medium-high R&D intensive products", expected one with "high R&D"',
    );
    expect(await texts({ ...TABLE, title }, "SINV-31 > title: medium-high R&D")).toHaveLength(2);
  });
});

describe("A workbook that is not plain", () => {
  type Sheet = Parameters<typeof writeXlsx>[0]["sheets"][number];
  const reading = async (...sheets: readonly Partial<Sheet>[]): Promise<string[]> => {
    const rows = ncsesRows(TABLE).map((cells) => [...cells]);
    const { writeXlsx: write } = await import("hucre/xlsx");
    const made = sheets.map((sheet, at) => ({ name: `Sheet${at + 1}`, rows, ...sheet }));
    scratch.write("table.xlsx", await write({ sheets: made }));
    const { figures } = await read("table.xlsx", join(scratch.downloads, "table.xlsx"));
    return figures.map(({ area, year, value }) => `${area} ${year} ${value}`);
  };
  const world = ["World 2021 12345", "World 2022 23456.5"];
  /** In the row of the world, the first of the figures. */
  const at = "4,1";
  const cell = (more: object): Partial<Sheet> => ({ cells: new Map([[at, more as never]]) });

  it("a formula gives what it gave when it was saved", async () => {
    expect(await reading(cell({ formula: "12000+345", formulaResult: 12345 }))).toEqual(world);
    await expect(reading(cell({ value: null, formula: "12000+345" }))).rejects.toThrow(
      "table.xlsx:5: the formula =12000+345 was saved without its result",
    );
  });

  it("a label with a raised letter is the label and its letter", async () => {
    const richText = [{ text: "World" }, { text: "a", font: { vertAlign: "superscript" } }];
    const sheet = { cells: new Map([["4,0", { richText } as never]]) };
    expect(await reading(sheet)).toEqual(world.map((text) => text.replace("World", "Worlda")));
  });

  it("a hidden row is refused, a hidden sheet is passed over", async () => {
    await expect(reading({ rowDefs: new Map([[4, { hidden: true }]]) })).rejects.toThrow(
      "table.xlsx:5: the row is hidden: show it or delete it",
    );
    expect(await reading({ hidden: true, rows: [["Notes"]] }, {})).toEqual(world);
  });

  it("a date or a truth for a figure is refused", async () => {
    await expect(reading(cell({ value: true }))).rejects.toThrow(
      'table.xlsx:5: "true" is neither a text nor a number',
    );
  });
});

it("a comma in a figure that moves the others is refused", async () => {
  scratch.write("table.csv", ncsesCsv(TABLE).replace('"12,345"', "12,345"));
  await expect(read("table.csv", join(scratch.downloads, "table.csv"))).rejects.toThrow(
    "table.csv:5: more cells than there are columns: a comma in a figure?",
  );
});
