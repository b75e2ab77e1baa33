import { setStage, type Stage } from "../stage";

const SPILL = [
  [1, 2, 3],
  [4, 5, 6],
];
let stage: Stage;

beforeEach(() => {
  stage = setStage();
  stage.grid.results.set("=BLOCK()", SPILL);
  stage.fill([[{ formula: "=BLOCK()" }]], "B2");
});

const asked = (make: (sheet: Excel.Worksheet) => Excel.Range[]) =>
  stage.ask(
    (sheet) => make(sheet).map((range) => range.load("address")),
    (ranges) => ranges.map((range) => (range.isNullObject ? null : range.address)),
  );

describe("A formula that gives a block", () => {
  it("fills the cells around it, which hold no formula of their own", async () => {
    const told = await stage.ask(
      (sheet) => sheet.getRange("B2:D3").load("values, formulas"),
      ({ values, formulas }) => ({ values, formulas }),
    );
    expect(told).toEqual({ values: SPILL, formulas: [["=BLOCK()", 2, 3], SPILL[1]] });
  });

  it("is known from each of its cells, and from no other", async () => {
    expect(
      await asked((sheet) => ["B2", "D3", "E3"].map((at) => sheet.getRange(at).getSpillParentOrNullObject())),
    ).toEqual(["Sheet1!B2", "Sheet1!B2", null]);
    expect(
      await asked((sheet) => ["B2", "C2"].map((at) => sheet.getRange(at).getSpillingToRangeOrNullObject())),
    ).toEqual(["Sheet1!B2:D3", null]);
  });

  it("is told by hasSpill: all, none or some", async () => {
    const told = await stage.ask(
      (sheet) => ["B2:D3", "A1", "D3:E3"].map((at) => sheet.getRange(at).load("hasSpill")),
      (ranges) => ranges.map(({ hasSpill }) => hasSpill),
    );
    expect(told).toEqual([true, false, null]);
  });

  it("becomes #SPILL! when something is written into its block, and fills it again when that is gone", async () => {
    await stage.batch((sheet) => (sheet.getRange("C3").values = [["mine"]]));
    expect(stage.valuesAt("B2:D3")).toEqual([
      [{ error: "#SPILL!" }, null, null],
      [null, "mine", null],
    ]);
    await stage.batch((sheet) => (sheet.getRange("C3").values = [[""]]));
    expect(stage.valuesAt("B2:D3")).toEqual(SPILL);
  });

  it("becomes #SPILL! where another formula is written into its block, and in a table", async () => {
    await stage.batch((sheet) => (sheet.getRange("D2").formulas = [["=BLOCK()"]]));
    expect(stage.valuesAt("B2:E2")).toEqual([[{ error: "#SPILL!" }, null, 1, 2]]);
    await stage.batch((sheet) => sheet.tables.add("D1:D3", true));
    expect(stage.valuesAt("D2:E2")).toEqual([[{ error: "#SPILL!" }, null]]);
  });
});
