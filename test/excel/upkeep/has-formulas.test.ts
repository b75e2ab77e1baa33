import { hasFormulas } from "../../../src/excel/upkeep/has-formulas";
import { MemoryGrid } from "../../playground/memory-grid";
import { put } from "../stage/cells";
import { openExcel } from "../stage/open-excel";
import { BROKEN, stageGrid } from "./upkeep-stage";

it.each(["=1+1", "ATI.SHARE", "=PATI.SHARE(1)", '=LOWER("Lati_no")'])("finds none in %s", async (formula) => {
  const grid = new MemoryGrid();
  put(grid, "A1", { formula });
  openExcel(grid);
  expect(await hasFormulas()).toBe(false);
});

it.each(['=ATI.SHARE("KR")', '=1+ati.share("KR")', "=_xldudf_ATI_RPA(1)", BROKEN])(
  "finds one in %s",
  async (formula) => {
    const grid = new MemoryGrid();
    put(grid, "C7", { formula });
    openExcel(grid);
    expect(await hasFormulas()).toBe(true);
  },
);

it("finds those of any sheet, and none in an empty workbook", async () => {
  openExcel(stageGrid());
  expect(await hasFormulas()).toBe(true);
  openExcel(new MemoryGrid());
  expect(await hasFormulas()).toBe(false);
});
