import { areaOf } from "../../../../../src/playground/stand-in/area";
import { setStage, type Stage } from "../stage";

let stage: Stage;

beforeEach(async () => {
  stage = setStage();
  stage.fill([[1, 2, 3]]);
  await stage.batch((sheet) => {
    const range = sheet.getRange("A1:C1");
    range.format.font.bold = true;
    range.numberFormat = [["0.0", "0.0", "0.0"]];
    range.conditionalFormats.add("ColorScale");
    sheet.notes.add("B1", "a note");
  });
});

const state = () => {
  const { heatMaps, notes } = stage.grid.parts();
  return {
    cells: Object.keys(stage.grid.snapshot().sheets[0]!.cells),
    values: stage.valuesAt("A1:C1")[0],
    heatMaps: heatMaps.map(({ area }) => area),
    notes: notes.length,
  };
};
const A1_TO_C1 = areaOf("A1:C1");

describe("Clearing a range", () => {
  it("of its contents leaves formats, conditional formats and notes", async () => {
    await stage.batch((sheet) => sheet.getRange("B1").clear("Contents"));
    expect(state()).toEqual({
      cells: ["A1", "B1", "C1"],
      values: [1, null, 3],
      heatMaps: [A1_TO_C1],
      notes: 1,
    });
  });

  it("of its formats leaves contents and notes, and conditional formats around it", async () => {
    await stage.batch((sheet) => sheet.getRange("B1").clear("Formats"));
    expect(state()).toEqual({
      cells: ["A1", "B1", "C1"],
      values: [1, 2, 3],
      heatMaps: [areaOf("A1"), areaOf("C1")],
      notes: 1,
    });
    expect(stage.grid.snapshot().sheets[0]!.cells.B1).toEqual({ value: 2 });
  });

  it("of all leaves nothing, not even a trace of the cell", async () => {
    await stage.batch((sheet) => sheet.getRange("B1").clear());
    expect(state()).toEqual({
      cells: ["A1", "C1"],
      values: [1, null, 3],
      heatMaps: [areaOf("A1"), areaOf("C1")],
      notes: 0,
    });
  });
});
