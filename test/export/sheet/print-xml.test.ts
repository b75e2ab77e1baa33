import type { PlannedPrint, PlannedSheet } from "../../../src/plans/planned-sheet";
import { written } from "../written";
import type { XmlElement } from "../written-file";

const PRINT: PlannedPrint = {
  scale: 78,
  breaks: [40, 88],
  repeated: { row: 8, rows: 1 },
  columns: 9,
  across: false,
};

async function sheetOf(sheet: Partial<PlannedSheet>): Promise<XmlElement> {
  const file = await written({ rows: 120, sheet: { headRows: 1, landscape: false, ...sheet } });
  return file.part("xl/worksheets/sheet1.xml");
}

it("prints at a scale, and begins pages where they are planned", async () => {
  const sheet = await sheetOf({ print: PRINT });
  expect(sheet.one("pageSetup").attributes).toEqual({
    paperSize: "9",
    scale: "78",
    orientation: "portrait",
  });
  // A sheet that is fitted to a width has no scale.
  expect(sheet.all("pageSetUpPr")).toEqual([]);
  // A break stands after so many rows: before the row that is counted so from 0.
  expect(sheet.one("rowBreaks").attributes).toEqual({ count: "2", manualBreakCount: "2" });
  expect(sheet.all("brk").map(({ attributes }) => attributes)).toEqual([
    { id: "40", max: "16383", man: "1" },
    { id: "88", max: "16383", man: "1" },
  ]);
});

it.each<[string, Partial<PlannedSheet>]>([
  ["where nothing else is planned", {}],
  ["where that is planned", { print: { ...PRINT, scale: "fit", breaks: [] } }],
])("prints as wide as a page %s", async (_when, planned) => {
  const sheet = await sheetOf({ ...planned, landscape: true });
  expect(sheet.one("pageSetUpPr").attributes).toEqual({ fitToPage: "1" });
  expect(sheet.one("pageSetup").attributes).toEqual({
    paperSize: "9",
    fitToHeight: "0",
    orientation: "landscape",
  });
  expect(sheet.all("rowBreaks")).toEqual([]);
});

it("has margins in inches, four tenths beside the page and a third for its foot", async () => {
  const { attributes } = (await sheetOf({ print: PRINT })).one("pageMargins");
  // Of points, 72 to an inch: 30, 30, 38, 46, 22 and 22.
  expect(attributes).toEqual({
    left: "0.417",
    right: "0.417",
    top: "0.528",
    bottom: "0.639",
    header: "0.306",
    footer: "0.306",
  });
});

it("says at the foot whose figures they are, and the day and the page", async () => {
  const sheet = await sheetOf({ footer: "R&D" });
  expect(sheet.one("oddFooter").text).toBe("&LR&&D&R&D, page &P of &N");
  expect((await sheetOf({})).all("headerFooter")).toEqual([]);
});
