import { describeExcelError } from "../../../src/excel/host/describe-excel-error";
import { selectRow } from "../../../src/excel/tables/select-row";
import { areaOf } from "../../../src/playground/stand-in/area";
import { MemoryGrid } from "../../playground/memory-grid";
import { openExcel } from "../stage/open-excel";
import { fill } from "./fill";

async function withTable(): Promise<MemoryGrid> {
  const grid = new MemoryGrid();
  fill(grid, "B5", [
    ["Country", "2018"],
    ["Korea", 12],
    ["Japan", 30],
  ]);
  grid.activateSheet(grid.addSheet("Other").id);
  openExcel(grid);
  await Excel.run(async (context) => {
    context.workbook.tables.add("Sheet1!B5:C7", true).name = "Patents";
    await context.sync();
  });
  return grid;
}

const failure = (work: Promise<void>): Promise<string> => work.then(() => "none", describeExcelError);

it("turns to the sheet of the table and selects the row, which counts from the headers", async () => {
  const grid = await withTable();
  await selectRow("Patents", 3);
  expect(grid.selection()).toMatchObject({ sheet: { name: "Sheet1" }, area: areaOf("B7:C7") });
});

it("says where the row or the table is gone", async () => {
  await withTable();
  expect(await failure(selectRow("Patents", 4))).toBe("The table Patents has no row 4 any more. Look again.");
  expect(await failure(selectRow("Gone", 2))).toBe("The table Gone has no row 2 any more. Look again.");
});
