import type { PlannedPrint, PlannedSheet } from "../../../src/plans/planned-sheet";
import { writeWorkbook } from "../../../src/export/write-workbook";
import { NOTHING, OPTIONS } from "../sample-sheets";
import { WrittenFile } from "../written-file";

const PRINT: PlannedPrint = {
  scale: 78,
  breaks: [],
  repeated: { row: 8, rows: 1 },
  columns: 28,
  across: false,
};

/** The names that a file defines of its second sheet, which is called `Korea's`. */
async function namesOf(sheet: Partial<PlannedSheet>): Promise<readonly (readonly [string, string])[]> {
  const plan = { ...NOTHING, rows: 120, columns: 40, sheet: { headRows: 1, landscape: false, ...sheet } };
  const sheets = [
    { name: "Lists", plan: NOTHING },
    { name: "Korea's", plan },
  ];
  const file = new WrittenFile(await writeWorkbook(sheets, OPTIONS));
  return (await file.part("xl/workbook.xml")).all("definedName").map(({ attributes, text }) => {
    expect(attributes.localSheetId).toBe("1");
    return [attributes.name!, text];
  });
}

it("prints the planned columns of all rows, and repeats the planned rows", async () => {
  // The 28th column is AB; texts and notes may reach beyond it.
  expect(await namesOf({ print: PRINT })).toEqual([
    ["_xlnm.Print_Area", "'Korea''s'!$A$1:$AB$120"],
    ["_xlnm.Print_Titles", "'Korea''s'!$9:$9"],
  ]);
});

it("repeats the labels too where it is wider than a page", async () => {
  const [, titles] = await namesOf({ print: { ...PRINT, across: true } });
  expect(titles).toEqual(["_xlnm.Print_Titles", "'Korea''s'!$A:$A,'Korea''s'!$9:$9"]);
});

it("prints all, and repeats its head, where nothing else is planned", async () => {
  expect(await namesOf({ headRows: 3 })).toEqual([["_xlnm.Print_Titles", "'Korea''s'!$1:$3"]]);
  expect(await namesOf({ headRows: 0 })).toEqual([]);
});
