import { calculateAll, calculateNow, isManual } from "../../../src/excel/host/calculation";
import { MemoryGrid } from "../../playground/memory-grid";
import { openExcel } from "../stage/open-excel";

it.each([
  ["Manual", true],
  ["Automatic", false],
  ["AutomaticExceptTables", false],
] as const)("tells whether an Excel that calculates %s does so by hand", async (calculation, manual) => {
  openExcel(new MemoryGrid(), { calculation });
  expect(await isManual()).toBe(manual);
});

it("calculates, and again when the functions have had time to answer, for what depends on their answers", async () => {
  const done: string[] = [];
  openExcel(new MemoryGrid(), { calculation: "Manual", journal: done });
  await calculateNow(() => Promise.resolve(void done.push("time")));
  // Each calculation is a request of its own.
  expect(done).toEqual(["sync", "time", "sync"]);
});

it("calculates every formula anew where nothing but the add-in has changed", async () => {
  const grid = new MemoryGrid();
  openExcel(grid);
  await calculateNow(() => Promise.resolve());
  expect(grid.recalculations).toBe(0);
  await calculateAll();
  expect(grid.recalculations).toBe(1);
});
