import { strToU8 } from "fflate";
import { fileOf, inHand, problemsOf } from "./in-hand";
import { CUBE, row, workbook } from "./made-files";

// As in the pane, whose policy lets no worker be made of a text.
jest.mock("worker_threads", () => ({
  Worker: jest.fn(() => {
    throw new Error("No worker may be made here.");
  }),
}));

/** As OECD's data explorer serves it, labels beside the codes; made small, with figures that are made up. */
const OECD = [
  "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,FREQ,Frequency of observation,SEX,Sex,UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier",
  "DATAFLOW,OECD.STI.PIE:DSD_X@DF_X(1.0),Researchers,I,KOR,Korea,A,Annual,_T,Total,PS,Persons,2018,,408,,A,Normal value,3,Thousands",
  "DATAFLOW,OECD.STI.PIE:DSD_X@DF_X(1.0),Researchers,I,KOR,Korea,A,Annual,F,Female,PS,Persons,2018,,83,,A,Normal value,3,Thousands",
  'DATAFLOW,OECD.STI.PIE:DSD_X@DF_X(1.0),Researchers,I,GBR,"United Kingdom, the",A,Annual,_T,Total,PS,Persons,2018,,309.5,,E,Estimated value,3,Thousands',
  "DATAFLOW,OECD.STI.PIE:DSD_X@DF_X(1.0),Researchers,I,JPN,Japan,A,Annual,_T,Total,PS,Persons,2018,,,,O,Missing value,3,Thousands",
];
/** As Eurostat serves it with labels: a code and its label in one cell. */
const EUROSTAT = [
  "DATAFLOW,LAST UPDATE,freq: Time frequency,isced11: Level,geo: Geopolitical entity (reporting),TIME_PERIOD: Time,OBS_VALUE: Observation value,OBS_FLAG: Observation status (Flag)",
  "ESTAT:ISOC_X(1.0),05/02/26 23:00:00,A: Annual,TOTAL: All levels,DE: Germany,2020,12.5,p: provisional",
  "ESTAT:ISOC_X(1.0),05/02/26 23:00:00,A: Annual,TOTAL: All levels,EU27_2020: European Union - 27 countries (from 2020),2020,8.25,",
  "ESTAT:ISOC_X(1.0),05/02/26 23:00:00,A: Annual,ED5-8: Tertiary,DE: Germany,2020,30,",
];

test("SDMX-CSV of OECD goes in as it comes, its total over a dimension that is not used", async () => {
  const { made, choice, scan } = await inHand(fileOf(OECD));
  expect(scan.columns[8]!.header).toBe("SEX");
  expect(choice.only).toEqual(
    new Map([
      [8, new Set(["_T"])],
      [9, new Set(["Total"])],
    ]),
  );
  const { cells, dataset, taken } = await made();
  expect(cells).toEqual([
    ["area", "year", "value", "unit", "multiplier", "status"],
    ["KOR", 2018, 408, "PS", "3", "A"],
    ["GBR", 2018, 309.5, "PS", "3", "E"],
    ["JPN", 2018, undefined, "PS", "3", "O"],
  ]);
  expect(taken).toBe(3);
  // Formulas find the areas by their codes, and count in ones: 408 thousand.
  expect(dataset!.entry.areas).toEqual(["KR", "GB", "JP"]);
  expect(dataset!.own.figures).toContain(408_000);
});

test("SDMX-CSV of Eurostat with labels goes in as it comes", async () => {
  const { made, table } = await inHand(fileOf(EUROSTAT));
  expect(table.decimals).toBe(".");
  const { cells, dataset } = await made();
  expect(cells).toEqual([
    ["area", "year", "value", "status"],
    ["DE: Germany", 2020, 12.5, "p: provisional"],
    ["EU27_2020: European Union - 27 countries (from 2020)", 2020, 8.25, ""],
  ]);
  expect(dataset!.entry.areas).toEqual(["DE", "EU27_2020"]);
});

test("Eurostat's TSV packs its dimensions into one column, and flags its figures", async () => {
  const { made } = await inHand(
    fileOf(
      ["freq,unit,geo\\TIME_PERIOD\t2019 \t2020 ", "A,PC,DE\t12.345 p\t: ", "A,PC,KR\t7 \t8.5 b"],
      "isoc.tsv",
    ),
  );
  const { cells, dataset } = await made();
  expect(cells).toEqual([
    ["area", "2019", "2020", "unit"],
    // A zero more, so that nobody takes the point for one of thousands.
    ["DE", "12.3450 p", undefined, "PC"],
    ["KR", 7, "8.5 b", "PC"],
  ]);
  expect(dataset!.own.figures).toContain(12.345);
});

test("JSON-stat gives rows of its dimensions, places and times by their codes", async () => {
  const { made, table } = await inHand(fileOf(JSON.stringify(CUBE), "cube.json"));
  expect(table.producer).toBe("An office");
  const { cells } = await made();
  expect(cells).toEqual([
    ["area", "year", "value", "status"],
    ["DE", 2020, 1.5, ""],
    ["DE", 2021, 2, "p"],
    ["KR", 2020, undefined, ""],
    ["KR", 2021, 4, ""],
  ]);
});

test("a JSON-stat collection offers its datasets", async () => {
  const collection = {
    version: "2.0",
    class: "collection",
    link: { item: [CUBE, { ...CUBE, label: "Firms that sell it" }] },
  };
  const { table } = await inHand(fileOf(JSON.stringify(collection), "cubes.json"), 1);
  expect(table.name).toBe("Firms that sell it");
});

test("of a workbook the sheets are offered that hold something; notes above the headers are passed over", async () => {
  const file = fileOf(
    workbook({
      Empty: "",
      Notes: row(1, ["made up"]),
      Counts: [
        row(1, ["Counts of patents"]),
        row(3, ["Land", "Tech", 2017, 2018]),
        row(4, ["Korea", "AI", 10, 12]),
        row(5, ["Japan", "AI", 28, 30]),
      ].join(""),
    }),
    "counts.xlsx",
  );
  const { table, made } = await inHand(file, 1);
  expect(table.name).toBe("Counts");
  const { cells, dataset } = await made();
  expect(cells).toEqual([
    ["area", "technology", "2017", "2018"],
    ["Korea", "AI", 10, 12],
    ["Japan", "AI", 28, 30],
  ]);
  expect(dataset!.own.rows).toBe(2);
});

test("a large sheet is read without a worker, which the pane may not make", async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => row(at + 2, [`Region ${at}`, 2018, at]));
  const file = fileOf(workbook({ Counts: row(1, ["area", "year", "value"]) + rows.join("") }), "large.xlsx");
  const { scan } = await inHand(file);
  expect(scan.rows).toBe(20_000);
});

test.each([
  ["UTF-8 with a mark", new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8("Land;Jahr;Wert\nTürkei;2018;1,5\n")])],
  ["Windows-1252", Uint8Array.from("Land;Jahr;Wert\nTürkei;2018;1,5\n", (letter) => letter.charCodeAt(0))],
  ["UTF-16 with a mark", utf16("\uFEFFLand;Jahr;Wert\nTürkei;2018;1,5\n")],
  ["UTF-16 without one", utf16("Land;Jahr;Wert\nTürkei;2018;1,5\n")],
])("letters are read right: %s, and decimals after a comma", async (_name, bytes) => {
  const { made } = await inHand(fileOf(bytes as BlobPart));
  const { cells } = await made();
  expect(cells[1]).toEqual(["Türkei", 2018, 1.5]);
});

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
}

test("what tells rows apart is asked for, not added up in silence", async () => {
  const { made, choice } = await inHand(
    fileOf(["country,year,sector,value", "KR,2018,chips,3", "KR,2018,cars,4", "JP,2018,chips,"]),
  );
  expect(choice.addsUp).toBe(false);
  expect(problemsOf(await made())).toEqual([
    "Row 3: two figures of KR, 2018; the other is in row 2; they differ in “sector”: choose one of its values, or have rows added up.",
  ]);
  // 3 + 4.
  expect((await made((guess) => ({ ...guess, addsUp: true }))).cells).toEqual([
    ["area", "year", "value"],
    ["KR", 2018, 7],
    ["JP", 2018, undefined],
  ]);
  const chips = await made((guess) => ({ ...guess, only: new Map([[2, new Set(["chips"])]]) }));
  expect(chips.cells.slice(1)).toEqual([
    ["KR", 2018, 3],
    ["JP", 2018, undefined],
  ]);
});
