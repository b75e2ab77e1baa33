import { areaOf } from "../../../../../src/playground/stand-in/area";
import { setStage, type Stage } from "../stage";

let stage: Stage;
beforeEach(() => {
  stage = setStage();
  stage.fill([
    [1, 2],
    [3, { formula: "=A1+A2" }],
    [5, 6],
  ]);
});

const shown = (address: string): unknown[] =>
  stage.grid.read("s1", areaOf(address)).flatMap((row) => row.map(({ formula, value }) => formula || value));

it("entire rows that are inserted push down what is there, and formulas follow", async () => {
  await stage.batch((sheet) => {
    sheet.getRange("B2:B3").getEntireRow().insert("Down").getCell(0, 1).values = [["new"]];
  });
  expect(shown("A1:A5")).toEqual([1, null, null, 3, 5]);
  expect(shown("B1:B5")).toEqual([2, "new", null, "=A1+A4", 6]);
});

it("entire columns that are inserted push it to the right", async () => {
  await stage.batch((sheet) => void sheet.getRange("B1").getEntireColumn().insert("Right"));
  expect(shown("A2:C2")).toEqual([3, null, "=A1+A2"]);
});

it("what is inserted looks like the line before it, columns as wide", async () => {
  stage.grid.writeStyles("s1", areaOf("A1"), [[{ bold: true }]]);
  stage.grid.setNumberFormats("s1", areaOf("A2"), [["0.0%"]]);
  stage.grid.setColumnWidths("s1", areaOf("A1"), [100]);
  await stage.batch((sheet) => {
    sheet.getRange("A2").getEntireRow().insert("Down");
    sheet.getRange("B1").getEntireColumn().insert("Right");
  });
  expect(stage.grid.readStyles("s1", areaOf("A2:B2"))).toEqual([[{ bold: true }, { bold: true }]]);
  expect(stage.grid.read("s1", areaOf("B3"))[0]![0]!.numberFormat).toBe("0.0%");
  expect(stage.grid.columnWidths("s1", areaOf("A1:C1"))).toEqual([100, 100, 48]);
});

it("rows and columns that are deleted are gone, and the sheet is as before they were inserted", async () => {
  const before = stage.grid.snapshot();
  await stage.batch((sheet) => {
    sheet.getRange("A2:A4").getEntireRow().insert("Down");
    sheet.getRange("B1:C1").getEntireColumn().insert("Right");
  });
  expect(stage.grid.snapshot()).not.toEqual(before);
  await stage.batch((sheet) => {
    sheet.getRange("B1:C1").getEntireColumn().delete("Left");
    sheet.getRange("A2:A4").getEntireRow().delete("Up");
  });
  expect(stage.grid.snapshot()).toEqual(before);
});

it("an array is not cut, and stays where it is", async () => {
  stage.grid.results.set("=SPILL()", [[1], [2], [3]]);
  stage.fill([[{ formula: "=SPILL()" }]], "D1");
  const before = stage.grid.snapshot();
  const insert = (address: string) =>
    stage.batch((sheet) => void sheet.getRange(address).getEntireRow().insert("Down"));
  await expect(insert("A2")).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  expect(stage.grid.snapshot()).toEqual(before);
  await insert("A1");
  expect(shown("D2")).toEqual(["=SPILL()"]);
});

it("cells that are no whole rows or columns are not shifted", async () => {
  const work = stage.batch((sheet) => void sheet.getRange("A2:B2").insert("Down"));
  await expect(work).rejects.toThrow("not in the stand-in");
});
