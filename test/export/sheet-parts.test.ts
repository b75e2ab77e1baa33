import { writeWorkbook } from "../../src/export/write-workbook";
import type { Plan } from "../../src/plans/plan";
import { OPTIONS, SHEETS } from "./sample-sheets";
import { written } from "./written";
import { WrittenFile } from "./written-file";

let sample: WrittenFile;

beforeAll(async () => {
  sample = new WrittenFile(await writeWorkbook(SHEETS, OPTIONS));
});

it("makes an Excel table of its cells, without filter buttons", async () => {
  const table = await sample.part("xl/tables/table1.xml");
  expect(table.attributes).toMatchObject({ displayName: "ATI_Share_Big_Data", ref: "A3:C6" });
  expect(table.all("tableColumn").map(({ attributes }) => attributes)).toEqual([
    { id: "1", name: "Year" },
    { id: "2", name: "South Korea" },
    { id: "3", name: "Japan" },
  ]);
  expect(table.one("tableStyleInfo").attributes).toMatchObject({
    name: "TableStyleMedium2",
    showRowStripes: "1",
  });
  expect(table.all("autoFilter")).toEqual([]);
  expect((await sample.cells(2)).B3).toEqual(["s", "South Korea"]);
});

it("names the tables of a file differently, and makes texts of numbers in their headers", async () => {
  const tabled = (name: string): Partial<Plan> => ({
    name,
    cells: [
      {
        row: 1,
        column: 1,
        cells: [
          ["Area", 2018],
          ["x", 1],
        ],
      },
    ],
    tables: [{ place: { row: 1, column: 1, rows: 2, columns: 2 } }],
  });
  const file = await written(tabled("Big Data"), tabled("big data"));
  const names = [1, 2].map(async (at) => (await file.part(`xl/tables/table${at}.xml`)).attributes.name);
  expect(await Promise.all(names)).toEqual(["ATI_Big_Data", "ATI_big_data_2"]);
  expect((await file.cells(1)).C2).toEqual(["s", "2018"]);
});

it("lays styles over each other, and leaves a table its own colours", async () => {
  const [title, header, figure, foot] = await Promise.all(
    ["A1", "B3", "B4", "A22"].map((address) => sample.format(2, address)),
  );
  expect(title?.font?.val("sz")).toBe("14");
  expect(title?.font?.all("b")).toHaveLength(1);
  expect(header?.alignment?.attributes).toEqual({
    horizontal: "right",
    vertical: "bottom",
    wrapText: "1",
  });
  expect(header?.font?.one("color").attributes).toEqual({ theme: "1" });
  expect(figure?.number?.attributes.formatCode).toBe("0.0%");
  expect(foot?.font?.one("color").attributes).toEqual({ rgb: "FF595959" });
});

it("fills cells and draws a line under the last row of a place alone", async () => {
  const style = { fill: "#dce9e6", lineBelow: "#7f9f98", italic: true, vertical: "Center" } as const;
  const file = await written({ styles: [{ place: { row: 0, column: 0, rows: 2, columns: 1 }, style }] });
  const [first, last] = await Promise.all(["A1", "A2"].map((address) => file.format(1, address)));
  expect(first?.fill?.one("fgColor").attributes).toEqual({ rgb: "FFDCE9E6" });
  expect(first?.border?.one("bottom").children).toEqual([]);
  expect(first?.alignment?.attributes.vertical).toBe("center");
  expect(last?.border?.one("bottom").attributes).toEqual({ style: "thin" });
  expect(last?.border?.one("bottom").one("color").attributes).toEqual({ rgb: "FF7F9F98" });
  expect(last?.font?.all("i")).toHaveLength(1);
});

it("measures columns in digits of the file's font", async () => {
  // 48 points are 64 pixels, of which a digit takes 7: the width that Excel gives a column by itself.
  const file = await written({ widths: [{ column: 2, width: 48 }] });
  const { min, max, width } = (await file.part("xl/worksheets/sheet1.xml")).one("col").attributes;
  expect([min, max, Number(width)]).toEqual(["3", "3", expect.closeTo(64 / 7, 2)]);
});

it("colours heat maps: white to blue, or orange over white at 0 to blue", async () => {
  const scales = await Promise.all(
    [3, 4].map(async (at) =>
      (await sample.part(`xl/worksheets/sheet${at}.xml`)).one("conditionalFormatting"),
    ),
  );
  const told = scales.map((scale) => [
    scale.attributes.sqref,
    ...scale.all("cfvo").map(({ attributes }) => attributes.val ?? attributes.type),
    ...scale.all("color").map(({ attributes }) => attributes.rgb),
  ]);
  expect(told).toEqual([
    ["B4:B6", "-100", "0", "100", "FFE8A06B", "FFFFFFFF", "FF6BA3D6"],
    ["B4:B6", "min", "max", "FFFFFFFF", "FF6BA3D6"],
  ]);
});

it("leaves cells without a figure white", async () => {
  const rule = (await sample.part("xl/worksheets/sheet2.xml")).one("conditionalFormatting");
  expect(rule.attributes.sqref).toBe("B4:C6");
  expect(rule.one("formula").text).toBe("ISNA(B4)");
  const dxf = (await sample.part("xl/styles.xml")).one("dxf");
  expect(dxf.one("color").attributes).toEqual({ rgb: "FFFFFFFF" });
});

it("lets a cell be chosen from a list on a hidden sheet, and keeps its note", async () => {
  const choice = (await sample.part("xl/worksheets/sheet2.xml")).one("dataValidation");
  expect(choice.attributes).toMatchObject({
    type: "list",
    sqref: "E1",
    allowBlank: "1",
    showErrorMessage: "1",
    error: "Choose from the list.",
    showInputMessage: "1",
    promptTitle: "Needs ATI for Excel",
    prompt: "With the add-in, figures and charts follow this cell. Without it they would turn to #NAME?.",
  });
  expect(choice.one("formula1").text).toBe("'Lists'!$A$1:$A$2");
  const notes = sample.names.filter((name) => name.startsWith("xl/comments"));
  const note = (await sample.part(notes.join())).one("comment");
  expect([note.attributes.ref, note.one("t").text]).toEqual(["E1", "Choose < a technology."]);
});

it("lets a cell be chosen from words that stand in no cell", async () => {
  // With the comma exactly as many letters as Excel takes.
  const words = ["Korea's <rivals> & friends", "x".repeat(255 - 26 - 1)];
  const file = await written({ choices: [{ row: 3, column: 2, words, refusal: "Choose one." }] });
  const choice = (await file.part("xl/worksheets/sheet1.xml")).one("dataValidation");
  expect(choice.attributes).toMatchObject({
    type: "list",
    sqref: "C4",
    showErrorMessage: "1",
    error: "Choose one.",
  });
  expect(choice.one("formula1").text).toBe(`"${words.join(",")}"`);
});

it("lets anything stand in a cell to choose in that refuses nothing", async () => {
  const file = await written({ choices: [{ row: 3, column: 2, words: ["Japan"] }] });
  const { attributes } = (await file.part("xl/worksheets/sheet1.xml")).one("dataValidation");
  expect([attributes.sqref, attributes.showErrorMessage, attributes.error]).toEqual([
    "C4",
    undefined,
    undefined,
  ]);
});

it("has a note of ours in a box that holds a reason of some lines", async () => {
  // From beside E1 on, three columns wide and eight rows high.
  const box = (await sample.part(sample.names.filter((name) => name.endsWith(".vml")).join())).one(
    "x:Anchor",
  );
  const [left = NaN, , top = NaN, , right = NaN, , bottom = NaN] = box.text.split(", ").map(Number);
  expect([left, top, right - left, bottom - top]).toEqual([5, 0, 3, 8]);
  const notes = sample.names.filter((name) => name.startsWith("xl/comments"));
  expect((await sample.part(notes.join())).one("author").text).toBe("ATI for Excel");
});

it("sets sheets up to be scrolled and printed", async () => {
  const sheet = await sample.part("xl/worksheets/sheet2.xml");
  expect(sheet.one("sheetView").attributes.showGridLines).toBe("0");
  expect(sheet.one("pane").attributes).toMatchObject({ ySplit: "3", topLeftCell: "A4", state: "frozen" });
  expect(sheet.one("pageSetUpPr").attributes).toEqual({ fitToPage: "1" });
  // One page wide is what a file without a width means.
  expect(sheet.one("pageSetup").attributes).toEqual({
    paperSize: "9",
    orientation: "landscape",
    fitToHeight: "0",
  });
  expect(sheet.one("oddFooter").text).toBe("&LR&&D figures&R&D, page &P of &N");
  const [titles] = (await sample.part("xl/workbook.xml")).all("definedName");
  expect([titles?.attributes, titles?.text]).toEqual([
    { name: "_xlnm.Print_Titles", localSheetId: "1" },
    "'Korea''s shares'!$1:$3",
  ]);
});

it("freezes and repeats nothing on a sheet without a head", async () => {
  const file = await written({});
  expect((await file.part("xl/worksheets/sheet1.xml")).all("pane")).toEqual([]);
  expect((await file.part("xl/workbook.xml")).all("definedName")).toEqual([]);
});

it("leads from a cell to an address outside of the file", async () => {
  const address = "https://example.org/ati?a=1&b=2#install";
  const file = await written({ links: [{ row: 1, column: 0, address }] });
  const link = (await file.part("xl/worksheets/sheet1.xml")).one("hyperlink");
  const relation = (await file.part("xl/worksheets/_rels/sheet1.xml.rels")).one("Relationship");
  expect([link.attributes.ref, link.attributes["r:id"]]).toEqual(["A2", relation.attributes.Id]);
  expect([relation.attributes.Target, relation.attributes.TargetMode]).toEqual([address, "External"]);
});
