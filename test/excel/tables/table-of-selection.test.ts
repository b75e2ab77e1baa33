import { describeExcelError } from "../../../src/excel/host/describe-excel-error";
import { tableOfSelection } from "../../../src/excel/tables/table-of-selection";
import { areaOf } from "../../../src/playground/stand-in/area";
import { setSheetPart } from "../../../src/playground/stand-in/excel/sheet-part";
import { MemoryGrid } from "../../playground/memory-grid";
import { openExcel } from "../stage/open-excel";
import { fill } from "./fill";

/** Figures in B2:C4, of which some cells are selected. */
function selected(cells: string): MemoryGrid {
  const grid = new MemoryGrid();
  fill(grid, "B2", [
    ["Country", 2018],
    ["Korea", 12],
    ["Japan", 30],
  ]);
  grid.select("s1", areaOf(cells));
  return openExcel(grid);
}

const tablesOf = (grid: MemoryGrid) => grid.parts().tables.map(({ name, area }) => ({ name, area }));
const fine = (): undefined => undefined;

/** The sentence with which it is refused, after which the workbook is as before. */
async function refusal(grid: MemoryGrid, problemOf: () => string | undefined = fine): Promise<string> {
  const before = grid.snapshot();
  const error: unknown = await tableOfSelection(problemOf).catch((thrown: unknown) => thrown);
  expect(grid.snapshot()).toEqual(before);
  return describeExcelError(error);
}

it("makes a table of the selected cells, the first row being the headers", async () => {
  const grid = selected("B2:C4");
  const heads: unknown[] = [];
  const name = await tableOfSelection((head) => void heads.push(head));
  expect(heads).toEqual([["Country", 2018]]);
  expect(tablesOf(grid)).toEqual([{ name, area: areaOf("B2:C4") }]);
});

it("takes of whole columns what is used of them", async () => {
  const grid = selected("A1:E1000");
  await tableOfSelection(fine);
  expect(tablesOf(grid)).toMatchObject([{ area: areaOf("B2:C4") }]);
});

it("says why nothing becomes a table, and changes nothing", async () => {
  expect(await refusal(selected("B2"))).toBe(
    "Select the row of headers and the figures below it, then try again; one cell, or empty ones, make no table.",
  );
  expect(await refusal(selected("H1:J9"))).toContain("one cell, or empty ones");
  expect(await refusal(selected("B2:C2"))).toBe(
    "Select a row of headers and at least one row below it, then try again.",
  );
  expect(await refusal(selected("B2:C4"), () => "It has no column of areas.")).toBe(
    "It has no column of areas.",
  );
  const formulas = selected("B2:C4");
  formulas.write("s1", areaOf("C2"), [[{ formula: "=2000+18" }]]);
  expect(await refusal(formulas)).toBe(
    "The headers are formulas, which a table cannot have. Type them, then try again.",
  );
});

it("names the table that the selection touches", async () => {
  const grid = selected("B2:C4");
  const name = await tableOfSelection(fine);
  grid.select("s1", areaOf("C4:D6"));
  expect(await refusal(grid)).toBe(
    `The selection lies in the table ${name}, or touches it. Select cells outside every table, then try again.`,
  );
});

it("leaves a protected sheet alone", async () => {
  const grid = selected("B2:C4");
  setSheetPart(grid, grid.activeSheet(), { isProtected: true });
  expect(await refusal(grid)).toBe(
    "The sheet is protected. Unprotect it, or choose a cell that may be edited.",
  );
});
