import { areaOf } from "../../../../src/playground/stand-in/area";
import type { CellInput } from "../../../../src/playground/stand-in/grid";
import { keepPlace } from "../../../../src/excel/write/undo/keep-place";
import type { TakeBack } from "../../../../src/excel/host/all-or-nothing";
import type { Extent } from "../../../../src/excel/write/undo/keep";
import { setStage } from "../../stage/stage";

const SPILL = '=ATI.TABLE("RPA")';
const OURS = "=ATI.RPA(A1)";
const LANDING = { sheetId: "s1", sheet: "Sheet1", isNew: false, row: 0, column: 0 };
const PLACE: Extent = { rows: 6, columns: 3, widths: [], notes: [], choices: [] };

const stage = setStage();

const at = (cell: string): unknown => stage.grid.snapshot().sheets[0]!.cells[cell];

/** Keeps a place, changes it, and takes that back. */
async function changeAndTakeBack(extent: Extent, change: () => void): Promise<void> {
  const kept: TakeBack[] = [];
  const place = await Excel.run((context) => keepPlace(context, LANDING, extent, (each) => kept.push(each)));
  place.isTried = true;
  change();
  await Excel.run(async (context) => {
    for (const each of kept) await each(context, () => undefined);
  });
}

const empty = (): void =>
  stage.grid.write("s1", areaOf("A1:C6"), new Array(6).fill([null, null, null]) as CellInput[][]);

it.each([
  ["=text", "General"],
  ["=1+1", "@"],
  ["0012", "General"],
  ["0012", "@"],
  ["+82 2", "General"],
  ["2018-05-03", "General"],
  ["1/2", "General"],
  ["MAR1", "General"],
  ["12:30", "General"],
  ["1,234", "General"],
  ["5%", "General"],
  ["TRUE", "General"],
  ["'quoted", "General"],
  ["Plain", "General"],
  [" ", "General"],
])("restores the text %j of a cell with the format %s as a text", async (text, format) => {
  stage.put("B2", text);
  stage.grid.setNumberFormats("s1", areaOf("B2"), [[format]]);
  const before = stage.grid.snapshot();
  await changeAndTakeBack(PLACE, empty);
  expect(stage.grid.snapshot()).toEqual(before);
});

it.each<[string, CellInput, string]>([
  ["a number", 12, "General"],
  ["a number in a cell of the text format", 12, "@"],
  ["a date", 43223, "yyyy-mm-dd"],
  ["a truth value", true, "General"],
  ["an error", "#N/A", "General"],
  ["a formula", { formula: "=A1*2" }, "0.00"],
  ["a formula in a cell that became one of the text format", { formula: "=A1*2" }, "@"],
])("restores %s", async (_what, input, format) => {
  stage.put("B2", input);
  stage.grid.setNumberFormats("s1", areaOf("B2"), [[format]]);
  const before = stage.grid.snapshot();
  await changeAndTakeBack(PLACE, empty);
  expect(stage.grid.snapshot()).toEqual(before);
});

it("leaves empty what a formula fills, which then fills it again", async () => {
  stage.grid.results.set(SPILL, [
    ["Area", "AI"],
    ["Japan", 5],
  ]);
  stage.put("A2", { formula: SPILL });
  const before = stage.grid.snapshot();
  await changeAndTakeBack(PLACE, empty);
  expect(stage.grid.snapshot()).toEqual(before);
  expect(stage.at("B3").value).toBe(5);
});

it("takes out what was planned and what that fills, and leaves what the user typed meanwhile", async () => {
  stage.grid.results.set(OURS, [[1], [2], [3]]);
  stage.put("C1", "was here");
  const planned = {
    ...PLACE,
    cells: [
      {
        row: 0,
        column: 0,
        cells: [
          ["Title", null],
          [null, { formula: OURS }],
        ],
      },
    ],
  };
  await changeAndTakeBack(planned, () => {
    stage.put("A1", "Title");
    stage.put("B2", { formula: OURS });
    stage.put("C1", "mine now");
    stage.put("C5", "'=mine");
    stage.grid.setNumberFormats("s1", areaOf("C5"), [["0.00"]]);
  });
  expect(at("A1")).toBeUndefined();
  expect(at("B2")).toBeUndefined();
  expect(at("B3")).toBeUndefined();
  expect(at("C1")).toMatchObject({ value: "mine now" });
  expect(at("C5")).toEqual({ value: "'=mine", numberFormat: "0.00" });
});

it("restores sizes of letters, lines and fills", async () => {
  stage.grid.writeStyles("s1", areaOf("A1:C1"), [
    [{ size: 18 }, { lineBelow: "#123456" }, { fill: "#00ff00" }],
  ]);
  const before = stage.grid.snapshot();
  await changeAndTakeBack(PLACE, () => {
    stage.grid.writeStyles("s1", areaOf("A1:C1"), [
      [{ bold: true }, { size: 9, fill: "#ff0000" }, { lineBelow: "#000000" }],
    ]);
  });
  expect(stage.grid.snapshot()).toEqual(before);
});

it("leaves a chart of the user's that came before any of ours", async () => {
  await changeAndTakeBack(PLACE, () =>
    stage.grid.setParts({
      ...stage.grid.parts(),
      tables: [
        {
          id: "t",
          sheetId: "s1",
          name: "Mine",
          area: areaOf("E1:F2"),
          style: "",
          filterButtons: true,
          banded: true,
        },
      ],
    }),
  );
  expect(stage.grid.parts().tables).toHaveLength(1);
});
