import { buildSheet } from "../../../src/excel/made/build-sheet";
import { changesOf } from "../../../src/excel/made/changes-of";
import { chosenDefinition } from "../../../src/excel/made/chosen-definition";
import { madeSheets, type MadeSheet } from "../../../src/excel/made/listed/made-sheets";
import { livePage } from "../../../src/excel/made/live-page";
import { rebuildSheet } from "../../../src/excel/made/rebuild-sheet";
import { withoutTable } from "../../../src/export/without-table";
import { filledIn } from "../../../src/plans/filled-in";
import type { SheetDefinition } from "../../../src/plans/sheet/definition/definition";
import { MemoryGrid } from "../../playground/memory-grid";
import { standard } from "../../plans/sheet/standard";
import { openExcel } from "../stage/open-excel";
import { fill } from "../tables/fill";

const COUNTS = [
  ["Country", "Technology", "2017", "2018"],
  ["Korea", "AI", 60, 120],
  ["Elbonia", "AI", 30, 60],
  ["World", "AI", 600, 800],
];

const definition: SheetDefinition = {
  ...standard("trend"),
  dataset: "Counts[#All]",
  technologies: ["AI"],
  areas: ["KR", "Elbonia"],
};

/** A workbook with the table, and a sheet over it. */
async function built(): Promise<{ readonly grid: MemoryGrid; readonly made: MadeSheet }> {
  const grid = new MemoryGrid();
  fill(grid, "A1", COUNTS);
  openExcel(grid);
  await Excel.run(async (context) => {
    context.workbook.tables.add("Sheet1!A1:D4", true).name = "Counts";
    await context.sync();
  });
  await buildSheet(definition);
  const [made] = await madeSheets();
  return { grid, made: made! };
}

const rename = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem("Counts").name = name;
    await context.sync();
  });

it("a sheet over a table is built of formulas that name it, and found again with its choices", async () => {
  const { grid, made } = await built();
  expect(made).toMatchObject({ state: "ready", definition });
  expect(await chosenDefinition(made)).toEqual(definition);
  const formulas = grid
    .read(made.id, { row: 0, column: 0, rows: 40, columns: 6 })
    .flat()
    .map(({ formula }) => formula)
    .filter((formula) => formula.includes("Counts[#All]"));
  expect(formulas.length).toBeGreaterThan(6);
  expect(formulas).toContainEqual(
    expect.stringMatching(/^=ATI\.SHARE\(B\$\d+,\$A\$\d+,\$A\d+,,Counts\[#All\]\)$/),
  );
});

it("is rebuilt with the figures that the table has then, and rows that it got", async () => {
  const { grid, made } = await built();
  fill(grid, "D2", [[240]]);
  expect(await changesOf(made, definition)).toMatchObject({ rows: 0, overwritten: [] });
  await rebuildSheet(made, { ...definition, areas: ["KR"] });
  const [again] = await madeSheets();
  expect(again).toMatchObject({ state: "ready", definition: { areas: ["KR"], dataset: "Counts[#All]" } });
});

it("says so where the table was renamed, and is good again once it has its name", async () => {
  const { made } = await built();
  await rename("Others");
  const gone = /^The workbook has no table Counts: it was renamed or deleted\./;
  await expect(changesOf(made, definition)).rejects.toThrow(gone);
  await expect(rebuildSheet(made, definition)).rejects.toThrow(gone);
  await expect(buildSheet(definition)).rejects.toThrow(gone);
  // What stands in its cells is read nevertheless.
  expect(await chosenDefinition(made)).toEqual(definition);
});

it("says what to mend in a table that has a problem", async () => {
  const { grid } = await built();
  fill(grid, "D2", [["many"]]);
  await expect(buildSheet(definition)).rejects.toThrow(
    /^The table Counts has to be mended: Row 2: "many" is no figure/,
  );
});

it("in a file of its own the figures of the table are values, and nothing names it", async () => {
  const { grid, made } = await built();
  // What Excel has worked out: the stand-in computes nothing.
  const used = { row: 0, column: 0, rows: 60, columns: 8 };
  for (const { formula } of grid.read(made.id, used).flat())
    if (formula.startsWith("=")) grid.results.set(formula, formula.includes("[#All]") ? 0.15 : "words");
  const page = await livePage(made);
  expect(
    filledIn(page).some(({ cell }) => typeof cell === "object" && cell.formula.includes("Counts[#All]")),
  ).toBe(true);
  const apart = withoutTable(page, "Counts");
  const cells = filledIn(apart).map(({ cell }) => cell);
  expect(cells.filter((cell) => typeof cell === "object" && cell.formula.includes("Counts[#All]"))).toEqual(
    [],
  );
  expect(cells.filter((cell) => cell === 0.15).length).toBeGreaterThan(6);
  expect(cells.at(-1)).toBe(
    "The figures of the table Counts stand here as values: the table itself is not in this workbook.",
  );
});
