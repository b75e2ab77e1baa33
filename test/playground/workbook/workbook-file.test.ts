import { NO_PARTS } from "../../../src/playground/stand-in/parts";
import {
  readWorkbookFile,
  workbookFile,
  type KeptWorkbook,
} from "../../../src/playground/workbook/workbook-file";

const area = { row: 1, column: 0, rows: 3, columns: 2 };
const kept: KeptWorkbook = {
  workbook: {
    sheetOrder: ["s1"],
    sheets: { s1: { id: "s1", name: "Figures", cellData: { 0: { 0: { v: 12, f: "=A2" } } } } },
  },
  spills: { ranges: { s1: {} }, cells: { s1: {} } },
  parts: { ...NO_PARTS, notes: [{ sheetId: "s1", row: 0, column: 0, text: "made up" }], settings: { a: 1 } },
  selected: { sheetId: "s1", area },
};

const read = (file: unknown): unknown => readWorkbookFile("Mine.playground.json", JSON.stringify(file));
const file = JSON.parse(workbookFile(kept)) as Record<string, unknown>;

it("brings back what was kept", () => {
  expect(readWorkbookFile("Mine.playground.json", workbookFile(kept))).toMatchObject(kept);
});

it.each(["", "Country;2018\nKorea;12", "PK\u0003\u0004", "[]", '{"format":"another"}', "null"])(
  "says of what it did not save what would open it: %j",
  (text) => {
    expect(readWorkbookFile("patents.csv", text)).toBe(
      "“patents.csv” was not saved by this playground, which opens only files that Save wrote (.playground.json). A table of figures is opened in the pane: Sources, Your figures.",
    );
  },
);

it("says that another version wrote a file", () => {
  expect(read({ ...file, version: 2 })).toMatch(/^“Mine\.playground\.json” was saved by another version/);
});

it.each<[string, unknown]>([
  ["no sheets", { ...file, workbook: {} }],
  ["a sheet in the order that is not there", { ...file, workbook: { ...kept.workbook, sheetOrder: ["s2"] } }],
  ["a sheet without cells", { ...file, workbook: { ...kept.workbook, sheets: { s1: { id: "s1" } } } }],
  ["no parts", { ...file, parts: undefined }],
  ["parts of one kind too few", { ...file, parts: { ...kept.parts, charts: undefined } }],
  ["a note on no sheet", { ...file, parts: { ...kept.parts, notes: [{ sheetId: "s9" }] } }],
  ["what belongs to no sheet", { ...file, parts: { ...kept.parts, sheets: { s9: {} } } }],
  ["spills of no sheet", { ...file, spills: { ranges: { s9: {} }, cells: {} } }],
  ["nothing selected", { ...file, selected: { sheetId: "s9", area } }],
])("says that a file is damaged which has %s", (_what, damaged) => {
  expect(read(damaged)).toBe("“Mine.playground.json” is damaged: parts of the workbook are missing in it.");
});
