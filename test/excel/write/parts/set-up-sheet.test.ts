import { MARGINS } from "../../../../src/plans/paper";
import type { PlannedSheet } from "../../../../src/plans/planned-sheet";
import { setUpPrint } from "../../../../src/excel/write/parts/set-up-sheet";
import { setStage, type Stage } from "../../../playground/stand-in/excel/stage";

const PRINT = {
  scale: 78,
  breaks: [40, 88],
  repeated: { row: 8, rows: 1 },
  columns: 9,
  across: false,
} as const;
const SHEET: PlannedSheet = { headRows: 3, landscape: false, print: PRINT, footer: "R&D figures" };

let stage: Stage;
beforeEach(() => {
  stage = setStage();
});

const part = () => stage.grid.parts().sheets.s1!;
const setUp = (planned: PlannedSheet) => stage.batch((sheet) => setUpPrint(sheet, planned));

it("prints at the planned scale, from the planned rows on, with the planned head on each page", async () => {
  await setUp(SHEET);
  const { left, right, top, bottom, footer } = MARGINS;
  expect(part()).toEqual({
    printScale: 78,
    pageBreaks: [40, 88],
    // Rows are counted from 1 there.
    titleRows: "$9:$9",
    margins: {
      leftMargin: left,
      rightMargin: right,
      topMargin: top,
      bottomMargin: bottom,
      footerMargin: footer,
    },
    // An ampersand of a text is written twice, those of the day and the pages once.
    footer: "&LR&&D figures&R&D, page &P of &N",
  });
});

it("prints across, as wide as a page and with the head on each, where nothing else is planned", async () => {
  await setUp({ headRows: 3, landscape: true });
  expect(part()).toMatchObject({ orientation: "Landscape", pagesWide: 1, titleRows: "$1:$3" });
  for (const other of ["printScale", "pageBreaks", "titleColumns", "footer"])
    expect(part()).not.toHaveProperty(other);
  await setUp({ headRows: 3, landscape: true, print: { ...PRINT, scale: "fit", breaks: [] } });
  expect(part()).toMatchObject({ pagesWide: 1, titleRows: "$9:$9" });
});

it("repeats the labels on the pages beside the first", async () => {
  await setUp({ ...SHEET, print: { ...PRINT, across: true } });
  expect(part()).toMatchObject({ titleColumns: "$A:$A" });
});

it("leaves no break of what was planned before", async () => {
  await setUp(SHEET);
  await setUp({ ...SHEET, print: { ...PRINT, breaks: [52] } });
  expect(part().pageBreaks).toEqual([52]);
  await setUp({ ...SHEET, print: { ...PRINT, breaks: [] } });
  expect(part()).not.toHaveProperty("pageBreaks");
});
