import { areaOf } from "../../../src/playground/stand-in/area";
import { insertFormula } from "../../../src/excel/write/insert-formula";
import { MemoryGrid } from "../../playground/memory-grid";
import { put } from "../stage/cells";
import { failAt, UNGROUPED } from "../stage/open-excel";
import { setStage } from "../stage/stage";

const FORMULA = '=ATI.SHARE("KR","Big Data",2018)';
const stage = setStage(({ select }) => select("B3"));

it("writes the formula and the format into an empty selected cell, as one step of undo", async () => {
  const done = await insertFormula(FORMULA, { format: "0.0%" });
  expect(done).toMatchObject({ state: "inserted", address: "Sheet1!B3" });
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
])("writes nothing over %s, but below it", async (_title, fill) => {
  fill();
  const before = stage.at("B3");
  expect(await insertFormula(FORMULA)).toMatchObject({
    state: "inserted",
    address: "Sheet1!B5",
    instead: "B3 is taken",
  });
  expect(stage.at("B3")).toEqual(before);
  expect(stage.at("B5").formula).toBe(FORMULA);
  expect(stage.grid.selection()).toMatchObject({ area: areaOf("B5") });
});

it("goes below all that the sheet holds where what it gives has no room", async () => {
  stage.grid.results.set("=TWO()", [["Area"], ["Korea"]]);
  stage.put("B4", "mine");
  stage.put("F20", "mine, too");
  expect(await insertFormula("=TWO()")).toMatchObject({
    state: "inserted",
    address: "Sheet1!B22",
    instead: "There is no room for all that it gives at B3",
  });
  expect(stage.at("B3").formula).toBe("");
  expect(stage.at("B23").value).toBe("Korea");
});

it("says what is in the way where it can go nowhere", async () => {
  stage.grid.setParts({ ...stage.grid.parts(), sheets: { s1: { isProtected: true } } });
  expect(await insertFormula(FORMULA)).toEqual({
    state: "occupied",
    why: "The sheet “Sheet1” is protected. Lift that (Review, Unprotect Sheet), or choose another place.",
  });
});

it.each(["before", "half", "after"] as const)(
  "leaves all as it was when a request fails, %s it",
  async (when) => {
    for (let k = 1; ; k += 1) {
      const { failed, failSync } = failAt(k, when);
      const grid = new MemoryGrid();
      grid.results.set("=TWO()", [["Area"], ["Korea"]]);
      // In the way of what it gives, so that it is written twice.
      put(grid, "A2", "0012");
      const before = grid.snapshot();
      stage.open({ ...UNGROUPED, failSync }, grid);
      const outcome = await insertFormula("=TWO()", { format: "0.0%" }).catch((error: unknown) => error);
      // What only shows it comes last, and that it fails harms nothing.
      if (!(outcome instanceof Error)) {
        expect(k).toBeGreaterThan(8);
        expect(stage.at("A5").value).toBe("Korea");
        return;
      }
      expect(failed).toHaveLength(1);
      expect({ k, workbook: grid.snapshot() }).toEqual({ k, workbook: before });
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
