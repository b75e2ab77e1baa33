import { areaOf } from "../../../src/playground/stand-in/area";
import { insertFormula } from "../../../src/excel/write/insert-formula";
import { failAt, UNGROUPED } from "../stage/open-excel";
import { setStage } from "../stage/stage";

const FORMULA = '=ATI.SHARE("KR","Big Data",2018)';
const stage = setStage(({ select }) => select("B3"));

it("writes the formula and the format into an empty selected cell, as one step of undo", async () => {
  const done = await insertFormula(FORMULA, { format: "0.0%" });
  expect(done).toEqual({ state: "inserted", address: "Sheet1!B3" });
  expect(stage.at("B3")).toMatchObject({ formula: FORMULA, numberFormat: "0.0%" });
});

it("leaves the number format alone when none is given", async () => {
  await insertFormula(FORMULA);
  expect(stage.at("B3")).toMatchObject({ formula: FORMULA, numberFormat: "General" });
});

it.each([
  [undefined, "General"],
  ["0.0%", "0.0%"],
])("enters a formula into a cell of the text format, to be shown as %s", async (format, shown) => {
  stage.grid.setNumberFormats("s1", areaOf("B3"), [["@"]]);
  await insertFormula(FORMULA, format === undefined ? {} : { format });
  expect(stage.at("B3")).toMatchObject({ formula: FORMULA, numberFormat: shown });
});

it.each<[string, () => void]>([
  ["a value", () => stage.put("B3", 12)],
  ["a formula that shows nothing", () => stage.put("B3", { formula: '=""' })],
  [
    "a value that a formula spilled into it",
    () => {
      stage.grid.results.set("=TWO()", [["Area"], ["Korea"]]);
      stage.put("B2", { formula: "=TWO()" });
    },
  ],
])("writes nothing over %s", async (_title, fill) => {
  fill();
  const before = stage.grid.snapshot();
  expect(await insertFormula(FORMULA)).toEqual({ state: "occupied", address: "Sheet1!B3" });
  expect(stage.grid.snapshot()).toEqual(before);
});

it("replaces the cell that was agreed, wherever the selection is by then", async () => {
  stage.put("B3", 12);
  stage.put("C4", 13);
  stage.select("C4");
  const done = await insertFormula(FORMULA, { replace: "Sheet1!B3" });
  expect(done).toEqual({ state: "inserted", address: "Sheet1!B3" });
  expect(stage.at("B3").formula).toBe(FORMULA);
  expect(stage.at("C4").value).toBe(13);
});

it("replaces nothing when another sheet has been opened since", async () => {
  stage.put("B3", 12);
  stage.grid.activateSheet(stage.grid.addSheet("Sheet2").id);
  expect(await insertFormula(FORMULA, { replace: "Sheet1!B3" })).toEqual({
    state: "moved",
    address: "Sheet1!B3",
  });
  expect(stage.at("B3").value).toBe(12);
});

it.each(["before", "half", "after"] as const)(
  "leaves all as it was when a request fails, %s it",
  async (when) => {
    for (let k = 1; ; k += 1) {
      stage.put("B3", "0012");
      const before = stage.grid.snapshot();
      const { failed, failSync } = failAt(k, when);
      stage.open({ ...UNGROUPED, failSync });
      const outcome = await insertFormula(FORMULA, { format: "0.0%", replace: "Sheet1!B3" }).catch(
        (error: unknown) => error,
      );
      if (failed.length === 0) {
        expect(k).toBeGreaterThan(3);
        return;
      }
      expect(outcome).toBeInstanceOf(Error);
      expect({ k, workbook: stage.grid.snapshot() }).toEqual({ k, workbook: before });
    }
  },
);

it("leaves what the user types into the cell, whenever that is", async () => {
  for (let k = 1; k < 4; k += 1) {
    stage.put("B3", null);
    const between = (count: number): void => {
      if (count === k) stage.put("B3", "=mine");
    };
    stage.open({ ...UNGROUPED, between });
    await insertFormula(FORMULA).catch(() => undefined);
    expect({ k, value: stage.at("B3").value }).toEqual({ k, value: "=mine" });
  }
});
