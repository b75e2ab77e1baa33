import { areaOf } from "../../../src/playground/stand-in/area";
import { freeze } from "../../../src/excel/upkeep/freeze";
import { repairFormulas } from "../../../src/excel/upkeep/repair";
import { thaw } from "../../../src/excel/upkeep/thaw";
import type { MemoryGrid } from "../../playground/memory-grid";
import { openExcel } from "../stage/open-excel";
import { AT_ONCE, expectAllOrNothing, KNOWN, REPAIRED, stageGrid, TABLE } from "./upkeep-stage";
import { shownIn } from "../stage/cells";

/** Its formulas became of the text format after they were entered, as one does that refers to cells of that format. */
function formatted(): MemoryGrid {
  const grid = stageGrid();
  for (const [sheetId, range] of [
    ["s1", "B1:B3"],
    ["s1", "E5:F7"],
    ["s2", "B2:B3"],
  ] as const) {
    const { rows, columns, ...corner } = areaOf(range);
    const formats = Array.from({ length: rows }, () => new Array<string>(columns).fill("@"));
    grid.setNumberFormats(sheetId, { ...corner, rows, columns }, formats);
  }
  return grid;
}

async function frozen(): Promise<MemoryGrid> {
  const grid = formatted();
  openExcel(grid);
  await freeze("workbook", KNOWN, AT_ONCE);
  return grid;
}

describe("In cells of the text format", () => {
  it("figures are frozen as numbers", async () => {
    const grid = await frozen();
    // 0.1 + 0.2 × row, as the stage has it.
    expect(shownIn(grid, "B1:B3")).toEqual([[0.1 + 0.2], [0.5], [0.1 + 0.2 * 3]]);
    expect(shownIn(grid, "F6")).toEqual([[2888 / 45929]]);
  });

  it("formulas come back as formulas", async () => {
    const grid = await frozen();
    expect((await thaw(KNOWN, AT_ONCE)).formulas).toHaveLength(4);
    expect(shownIn(grid, "B1")).toEqual([['=ATI.SHARE("KR",A1,2018)']]);
    expect(shownIn(grid, "E5")).toEqual([[TABLE]]);
    expect(grid.read("s1", areaOf("B1"))[0]![0]!.numberFormat).toBe("@");
  });

  it("formulas are repaired", async () => {
    const grid = formatted();
    openExcel(grid);
    await repairFormulas(KNOWN);
    expect(shownIn(grid, "B2:B3", "s2")).toEqual([[REPAIRED], [REPAIRED]]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["freezing", () => freeze("workbook", KNOWN, AT_ONCE)],
    ["repairing", () => repairFormulas(KNOWN)],
  ])("%s leaves all as it was, whichever request fails", (_what, work) =>
    expectAllOrNothing(formatted, work),
  );
});
