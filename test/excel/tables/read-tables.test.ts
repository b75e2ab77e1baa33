import { readTables } from "../../../src/excel/tables/read-tables";
import { areaOf } from "../../../src/playground/stand-in/area";
import { MemoryGrid } from "../../playground/memory-grid";
import { openExcel } from "../stage/open-excel";
import { fill } from "./fill";

/** A workbook with two tables, of figures and of something else. */
function workbook(): MemoryGrid {
  const grid = new MemoryGrid();
  fill(grid, "B2", [
    ["Country", "2018"],
    ["Korea", 12],
    ["Japan", 30],
  ]);
  fill(grid, "F1", [
    ["Task", "Done"],
    ["Read", true],
  ]);
  return grid;
}

/** Makes the tables as the user does. */
async function addTables(): Promise<void> {
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.add("Sheet1!B2:C4", true).name = "Patents";
    tables.add("Sheet1!F1:G2", true).name = "Tasks";
    await context.sync();
  });
}

it("reads heads of all tables, and the cells of those that are wanted", async () => {
  openExcel(workbook());
  await addTables();
  const asked: unknown[] = [];
  const tables = await readTables((head, cells) => {
    asked.push([head, cells]);
    return head[0] === "Country";
  });
  expect(asked).toEqual([
    [["Country", "2018"], 6],
    [["Task", "Done"], 4],
  ]);
  expect(tables).toEqual([
    {
      name: "Patents",
      address: "Sheet1!B2:C4",
      head: ["Country", "2018"],
      cells: [
        ["Country", "2018"],
        ["Korea", 12],
        ["Japan", 30],
      ],
    },
    { name: "Tasks", address: "Sheet1!F1:G2", head: ["Task", "Done"], cells: undefined },
  ]);
});

it("reads a long table in parts, in its order, tells how far it is, and stops when told to", async () => {
  const grid = new MemoryGrid();
  const rows = 30_001;
  const cells = Array.from({ length: rows }, (_, row) => [row === 0 ? "Country" : `Area ${row}`, row]);
  grid.write("s1", areaOf(`A1:B${rows}`), cells);
  openExcel(grid);
  await Excel.run(async (context) => {
    context.workbook.tables.add(`Sheet1!A1:B${rows}`, true);
    await context.sync();
  });
  const told: string[] = [];
  const [table] = await readTables(() => true, {
    onProgress: ({ doing, done, of }) => told.push(`${doing} ${done}/${of}`),
  });
  expect(table?.cells).toHaveLength(rows);
  expect(table?.cells?.at(-1)).toEqual(["Area 30000", 30_000]);
  // 60,002 cells, of which a request takes 20,000.
  expect(told).toEqual([
    "Looking at tables 0/1",
    "Reading tables 0/4",
    "Reading tables 1/4",
    "Reading tables 2/4",
    "Reading tables 3/4",
  ]);
  const stop = new AbortController();
  const stopped = readTables(() => true, {
    signal: stop.signal,
    onProgress: ({ done }) => done === 2 && stop.abort(),
  });
  await expect(stopped).rejects.toThrow("Cancelled; nothing was changed.");
});

it("takes what a data type shows for what it is, and an error for an error", async () => {
  const grid = new MemoryGrid();
  fill(grid, "A1", [
    ["Country", "2018"],
    [{ formula: "=AREA()" }, 12],
    ["Japan", { formula: "=WRONG()" }],
  ]);
  grid.results.set("=WRONG()", { error: "#VALUE!" });
  openExcel(grid);
  await Excel.run(async (context) => {
    context.workbook.tables.add("Sheet1!A1:B3", true);
    await context.sync();
  });
  // As Excel tells of a cell with a data type: an error for its value, its name for its text.
  const read = grid.read.bind(grid);
  grid.read = (sheetId, area) =>
    read(sheetId, area).map((row) =>
      row.map((cell) =>
        cell.formula === "=AREA()" ? { ...cell, value: { error: "#VALUE!" }, text: "South Korea" } : cell,
      ),
    );
  const [table] = await readTables(() => true);
  expect(table?.cells?.slice(1)).toEqual([
    ["South Korea", 12],
    ["Japan", "#VALUE!"],
  ]);
});

it("finds nothing where there are no tables", async () => {
  openExcel(new MemoryGrid());
  await expect(readTables(() => true)).resolves.toEqual([]);
});
