import { createExcel } from "../../../../src/playground/stand-in/excel/excel";
import { MemoryGrid } from "../../memory-grid";

it("tells of each sheet that was calculated, until it is stopped", async () => {
  const grid = new MemoryGrid();
  const excel = createExcel(grid);
  const heard: string[] = [];
  const added = await excel.run(async (context) => {
    const result = context.workbook.worksheets.onCalculated.add(({ worksheetId }) => {
      heard.push(worksheetId);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  const { id } = grid.addSheet("Other");
  grid.recalculate();
  expect(heard).toEqual(["s1", id]);
  added.remove();
  await added.context.sync();
  grid.recalculate();
  expect(heard).toHaveLength(2);
});
