import fc from "fast-check";
import { writeWorkbook } from "../../src/export/write-workbook";
import type { PlannedCell } from "../../src/plans/plan";
import { OPTIONS, SHEETS } from "./sample-sheets";
import { written } from "./written";
import { WrittenFile } from "./written-file";

const withCells = (...cells: readonly PlannedCell[]): Promise<WrittenFile> =>
  written({ cells: [{ row: 0, column: 0, cells: [cells] }] });

let sample: WrittenFile;

beforeAll(async () => {
  sample = new WrittenFile(await writeWorkbook(SHEETS, OPTIONS));
});

it("writes every formula with the value that it has today, as Excel stores it", async () => {
  const cells = await sample.cells(2);
  expect(cells.B4).toEqual(["n", "0.061", '_xldudf_ATI_SHARE(B$3,"Big Data",$A4)']);
  expect(cells.A23).toEqual(["str", "Edition 2026", '"Edition "&_xldudf_ATI_VERSION()']);
});

it("has a formula of ours without a figure fail alike where there is no such function, and no other", async () => {
  const cells = await sample.cells(2);
  expect(cells.C5).toEqual(["e", "#N/A", 'IFERROR(_xldudf_ATI_SHARE(C$3,"Big Data",$A5),NA())']);
  const value = { error: "#N/A" } as const;
  const file = await withCells({ formula: "=A9-1", value }, { formula: "=ATI.RPA(SORT(A1:A2))", value });
  const [plain, array] = Object.values(await file.cells(1));
  expect([plain?.[2], array?.[2]]).toEqual([
    "A9-1",
    "IFERROR(_xldudf_ATI_RPA(_xlfn._xlws.SORT(A1:A2)),NA())",
  ]);
});

it("writes numbers, texts and truth values, and texts that look like formulas as texts", async () => {
  const cells = await sample.cells(2);
  expect(cells.A4).toEqual(["n", "2016"]);
  expect(cells.A22).toEqual(["s", "=Source: NCSES"]);
  expect([cells.E1, cells.F1, cells.G1]).toEqual([["s", "Big Data"], ["b", "1"], undefined]);
});

it("keeps values that are nothing, zero or false", async () => {
  const formula = "=1-1";
  const values = [0, "", false].map((value) => ({ formula, value }));
  const cells = await (await withCells(...values)).cells(1);
  expect(Object.values(cells)).toEqual([
    ["n", "0", "1-1"],
    ["str", "", "1-1"],
    ["b", "0", "1-1"],
  ]);
});

it("marks a formula of the newer array functions, so that Excel puts no @ before them", async () => {
  const file = await withCells({ formula: "=INDEX(SORT(C1:C3),1)", value: 1 });
  const sheet = await file.part("xl/worksheets/sheet1.xml");
  expect(sheet.one("c").attributes).toMatchObject({ r: "A1", cm: "1" });
  expect(sheet.one("f").attributes).toEqual({ t: "array", ref: "A1" });
  expect(file.names).toContain("xl/metadata.xml");
});

it("has Excel keep the values instead of reckoning, which would fail without the add-in", async () => {
  const { attributes } = (await sample.part("xl/workbook.xml")).one("calcPr");
  expect(attributes).toEqual({ calcId: "191029" });
});

it("shows the first sheet that is not hidden", async () => {
  const book = await sample.part("xl/workbook.xml");
  expect(book.all("sheet").map(({ attributes }) => [attributes.name, attributes.state])).toEqual([
    ["Lists", "hidden"],
    ["Korea's shares", undefined],
    ["bar", undefined],
    ["column", undefined],
    ["scatter", undefined],
  ]);
  expect(book.one("workbookView").attributes.activeTab).toBe("1");
});

it("says who made the file, when and of what", async () => {
  const core = await sample.part("docProps/core.xml");
  expect(core.one("dc:title").text).toBe("Shares & more");
  expect(core.one("dc:creator").text).toBe("ATI for Excel");
  expect(core.one("dcterms:modified").text).toBe(OPTIONS.modified.toISOString().replace(".000", ""));
});

it("names the areas and technologies of its sheets among its properties, each once", async () => {
  const inputs = (["area", "technology", "focus", "area", "dataset"] as const).map((holds, at) => ({
    row: at,
    column: 0,
    holds,
    written: ["Japan", "Big Data", "South Korea", "Japan", ""][at] ?? "",
  }));
  const core = await (await written({ inputs }, {})).part("docProps/core.xml");
  expect(core.one("dc:subject").text).toBe("South Korea, Japan");
  expect(core.one("cp:keywords").text).toBe("South Korea, Japan, Big Data");
  expect((await sample.part("docProps/core.xml")).all("dc:subject")).toEqual([]);
});

it("writes the same bytes of the same plans", async () => {
  const [first, second] = [await writeWorkbook(SHEETS, OPTIONS), await writeWorkbook(SHEETS, OPTIONS)];
  expect(Buffer.compare(first, second)).toBe(0);
});

it("keeps any text and any number", async () => {
  // The reader of this test takes blanks alone for nothing.
  const texts = fc.string({ unit: "grapheme" }).filter((text) => text.trim() !== "");
  await fc.assert(
    fc.asyncProperty(
      fc.array(texts, { minLength: 1, maxLength: 5 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      async (words, number) => {
        const cells = await (await withCells(number, ...words)).cells(1);
        const [first, ...others] = Object.values(cells);
        expect(Number(first?.[1])).toBe(number === 0 ? 0 : number);
        expect(others.map((cell) => cell[1])).toEqual(words);
      },
    ),
    { numRuns: 30 },
  );
});
