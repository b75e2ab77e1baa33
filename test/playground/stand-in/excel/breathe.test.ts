import { createExcel } from "../../../../src/playground/stand-in/excel/excel";
import { MemoryGrid } from "../../memory-grid";

afterEach(() => jest.restoreAllMocks());

/** A request of ten changes, each of which takes so many milliseconds; gives how often the page could answer. */
async function breaths(milliseconds: number): Promise<number> {
  let now = 0;
  let count = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += milliseconds));
  const excel = createExcel(new MemoryGrid(), {
    breathe: () => {
      count += 1;
      return Promise.resolve();
    },
  });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let row = 0; row < 10; row += 1) sheet.getCell(row, 0).values = [[row]];
    await context.sync();
  });
  return count;
}

it("lets the page answer its user within a long request, and not within a short one", async () => {
  expect(await breaths(40)).toBeGreaterThanOrEqual(5);
  // Some twenty looks at the clock, of less than 30 milliseconds in all.
  expect(await breaths(1)).toBe(0);
});
