import { areaOf } from "../../../../src/playground/stand-in/area";
import { createExcel } from "../../../../src/playground/stand-in/excel/excel";
import { MemoryGrid } from "../../memory-grid";

it("tells of cells that were typed into, with their sheet, until it is stopped", async () => {
  const grid = new MemoryGrid();
  const excel = createExcel(grid);
  const heard: unknown[] = [];
  const added = await excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(({ address, worksheetId }) => {
      heard.push([worksheetId, address]);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  grid.write("s1", areaOf("B2:C3"), [
    [1, 2],
    [3, 4],
  ]);
  await excel.run(async ({ workbook }) => {
    workbook.worksheets.getActiveWorksheet().getRange("D4").values = [[5]];
    await Promise.resolve();
  });
  expect(heard).toEqual([
    ["s1", "B2:C3"],
    ["s1", "D4"],
  ]);
  added.remove();
  await added.context.sync();
  grid.write("s1", areaOf("B2"), [[6]]);
  expect(heard).toHaveLength(2);
});
