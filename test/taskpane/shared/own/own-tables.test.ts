import { MemoryGrid } from "../../../playground/memory-grid";
import { openExcel } from "../../../excel/stage/open-excel";
import { fill } from "../../../excel/tables/fill";
import { TableReader } from "../../../../src/taskpane/shared/own/own-tables";

const LINES = [
  ["Country", "Technology", "2018"],
  ["Korea", "AI", 12],
  ["World", "AI", 48],
];

/** A workbook with a table of figures and another, and a reader whose time passes when it is told to. */
async function opened() {
  const grid = new MemoryGrid();
  fill(grid, "A1", LINES);
  fill(grid, "F1", [["Task"], ["Read"]]);
  openExcel(grid);
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.add("Sheet1!A1:C3", true).name = "Patents";
    tables.add("Sheet1!F1:F2", true).name = "Tasks";
    await context.sync();
  });
  const clock = { now: 0 };
  return { grid, clock, reader: new TableReader(() => clock.now) };
}

it("reads the tables of figures, and leaves those alone that have not changed", async () => {
  const { clock, reader } = await opened();
  let told = 0;
  reader.subscribe(() => (told += 1));
  await reader.look();
  const { tables, state } = reader.snapshot();
  expect(state).toBe("read");
  expect(tables.map(({ name }) => name)).toEqual(["Patents"]);
  expect(told).toBe(2);
  clock.now += 2000;
  await reader.look();
  expect(reader.snapshot().tables[0]).toBe(tables[0]);
  expect(told).toBe(2);
});

it("sees a cell that changed when it looks again, and not before some time has passed", async () => {
  const { grid, clock, reader } = await opened();
  await reader.look();
  const [before] = reader.snapshot().tables;
  fill(grid, "C2", [[24]]);
  clock.now += 1000;
  await reader.look();
  expect(reader.snapshot().tables[0]).toBe(before);
  clock.now += 1000;
  await reader.look();
  const { dataset } = reader.snapshot().tables[0]!;
  // The second row of the table, of which the third column is 2018.
  expect(dataset!.at(dataset!.series("PATENTS"), dataset!.code("AI"), dataset!.area("KR"), 2018)).toBe(24);
});

it("finds a renamed table by its new name alone", async () => {
  const { clock, reader } = await opened();
  await reader.look();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Patents").name = "Counts";
    await context.sync();
  });
  clock.now += 2000;
  await reader.look();
  expect(reader.snapshot().tables.map(({ name }) => name)).toEqual(["Counts"]);
});

it("keeps what it has read, and says so, where Excel fails", async () => {
  const { clock, reader } = await opened();
  await reader.look();
  const { tables } = reader.snapshot();
  globalThis.Excel = { ...Excel, run: () => Promise.reject(new Error("away")) } as typeof Excel;
  clock.now += 2000;
  await reader.look();
  expect(reader.snapshot().tables).toBe(tables);
  expect(reader.snapshot().problem).toMatch(/^The tables could not be read: /);
});
