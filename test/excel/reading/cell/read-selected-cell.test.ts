import { areaOf } from "../../../../src/playground/stand-in/area";
import { readSelectedCell } from "../../../../src/excel/reading/cell/read-selected-cell";
import { watchCells } from "../../../../src/excel/reading/cell/watch-cells";
import { writeFormula } from "../../../../src/excel/reading/cell/write-formula";
import { KNOWN } from "../formula/formulas";
import { setStage } from "../../stage/stage";

const TOP = '=ATI.TOP("SHARE",A1)';
const stage = setStage();

const put = (cell: string, formula: string, sheet = "s1") => stage.put(cell, { formula }, sheet);
/** Microsoft's client hands an event on when it is idle. */
const delivered = () => new Promise((resolve) => setTimeout(resolve, 10));
const readAny = () => readSelectedCell(KNOWN);
async function read() {
  const found = await readAny();
  return "other" in found ? undefined : found;
}
const inputsOf = (found: Awaited<ReturnType<typeof read>>) =>
  [...found!.surroundings.inputs].map(([reference, { cells }]) => [reference, cells]);

it("reads the formula, its calls, its value, and what the cells hold that they refer to", async () => {
  const other = stage.grid.addSheet("O'Neil");
  stage.put("C2", "Big Data", other.id);
  stage.put("A1", "KR");
  const formula = "=ROUND(ATI.SHARE($A$1,'O''Neil'!C2,Gone!A1,D9),2)";
  stage.grid.results.set(formula, 0.06);
  put("B3", formula);
  stage.select("B3:C9");
  const found = await read();
  expect(found).toMatchObject({
    sheetId: "s1",
    sheet: "Sheet1",
    cell: "B3",
    formula,
    value: 0.06,
    text: "0.06",
  });
  expect(found).not.toHaveProperty("filled");
  expect(found!.calls.map(({ name }) => name)).toEqual(["SHARE"]);
  expect(inputsOf(found)).toEqual([
    ["$A$1", [["KR"]]],
    ["'O''Neil'!C2", [["Big Data"]]],
    ["D9", [[""]]],
  ]);
});

it("reads ranges, and of a whole column only the cell that serves the selected one", async () => {
  stage.grid.write("s1", areaOf("A1:A3"), [["KR"], ["JP"], ["DE"]]);
  stage.grid.write("s1", areaOf("B9:C9"), [["AI", "ROB"]]);
  const formula = "=ATI.SHARE(A1:A3,B9:C9,A:A)";
  stage.grid.results.set(formula, [
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  put("E1", formula);
  stage.select("F2");
  const found = await read();
  expect(found).toMatchObject({ cell: "E1", filled: "F2", value: 4 });
  expect(found!.surroundings).toMatchObject({
    offset: { row: 1, column: 1 },
    head: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    line: [3, 4],
  });
  expect(inputsOf(found)).toEqual([
    ["A1:A3", [["KR"], ["JP"], ["DE"]]],
    ["B9:C9", [["AI", "ROB"]]],
    ["A:A", [["JP"]]],
  ]);
});

it("reads what a formula fills, and columns of a table, its own or one that is named", async () => {
  stage.grid.write("s1", areaOf("A1:C3"), [
    ["Country", "Year", "AI"],
    ["KR", 2018, null],
    ["JP", 2019, null],
  ]);
  stage.grid.setParts({
    ...stage.grid.parts(),
    tables: [
      {
        id: "t1",
        sheetId: "s1",
        name: "T",
        area: areaOf("A1:C3"),
        style: "",
        filterButtons: true,
        banded: true,
      },
    ],
  });
  put("C3", "=ATI.SHARE([@Country],T[[#Headers],[AI]],T[@Year])");
  stage.select("C3");
  expect(inputsOf(await read())).toEqual([
    ["[@Country]", [["JP"]]],
    ["T[[#Headers],[AI]]", [["AI"]]],
    ["T[@Year]", [[2019]]],
  ]);
  stage.grid.results.set("=SORT(1)", [["KR"], ["US"]]);
  put("E1", "=SORT(1)");
  put("F1", "=ATI.SHARE(E1#,T[Country],Gone[Country],T[Gone],T[#All])");
  stage.select("F1");
  expect(inputsOf(await read())).toEqual([
    ["E1#", [["KR"], ["US"]]],
    ["T[Country]", [["KR"], ["JP"]]],
    [
      "T[#All]",
      [
        ["Country", "Year", "AI"],
        ["KR", 2018, ""],
        ["JP", 2019, expect.anything()],
      ],
    ],
  ]);
});

it("leads from a cell that is filled to the formula that fills it, where Excel can tell", async () => {
  stage.grid.results.set(TOP, [
    ["rank", "code"],
    [1, "US"],
  ]);
  put("B3", TOP);
  stage.select("C4");
  expect(await read()).toMatchObject({ cell: "B3", filled: "C4", formula: TOP, value: "US", text: "US" });
  stage.select("B3");
  expect(await read()).not.toHaveProperty("filled");
  stage.open({ api: "1.11" });
  stage.select("C4");
  expect(await read()).toBeUndefined();
  stage.select("B3");
  expect(await read()).toMatchObject({ cell: "B3" });
});

it.each([
  ["another formula", { formula: '=SUM(1)&"ATI.SHARE(1)"' }],
  ["a text that looks like one", TOP],
  ["a number", 12],
  ["nothing", null],
])("reads nothing from a cell with %s", async (_title, input) => {
  stage.put("B3", input);
  stage.select("B3:C9");
  expect(await readAny()).toEqual({ other: "B3" });
});

it("names a function that is called as one of ours and is none", async () => {
  stage.put("B3", { formula: "=ATI.SHARES(1)" });
  stage.select("B3");
  expect(await readAny()).toEqual({ other: "B3", unknown: "SHARES" });
});

it("writes another formula in one step, wherever the selection is by then", async () => {
  put("B3", TOP);
  stage.select("B3");
  const found = await read();
  stage.grid.addSheet("Other");
  stage.select("A1", "s2");
  const steps = stage.grid.undoSteps;
  expect(await writeFormula(found!, "=ATI.VERSION()")).toBe("written");
  expect(stage.at("B3").formula).toBe("=ATI.VERSION()");
  expect(stage.grid.undoSteps).toBe(steps + 1);
});

it("writes a formula over one whose cell became of the text format, as a formula", async () => {
  put("B3", TOP);
  stage.grid.setNumberFormats("s1", areaOf("B3"), [["@"]]);
  stage.select("B3");
  const found = await read();
  expect(await writeFormula(found!, "=ATI.VERSION()")).toBe("written");
  expect(stage.at("B3").formula).toBe("=ATI.VERSION()");
});

it("writes nothing where the formula has changed, or its sheet has gone", async () => {
  const other = stage.grid.addSheet("Other");
  put("B3", TOP, other.id);
  stage.select("B3", other.id);
  const found = await read();
  put("B3", "=ATI.RPA(1)", other.id);
  expect(await writeFormula(found!, "=ATI.VERSION()")).toBe("changed");
  expect(stage.grid.read(other.id, areaOf("B3"))[0]![0]!.formula).toBe("=ATI.RPA(1)");
  stage.grid.deleteSheet(other.id);
  expect(await writeFormula(found!, "=ATI.VERSION()")).toBe("changed");
});

it("tells of every selection until it is stopped", async () => {
  let told = 0;
  const unwatch = await watchCells(() => (told += 1));
  stage.select("A1");
  stage.select("A2");
  await delivered();
  expect(told).toBe(2);
  await unwatch();
  stage.select("A3");
  await delivered();
  expect(told).toBe(2);
});
