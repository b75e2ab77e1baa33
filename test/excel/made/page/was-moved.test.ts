import type { LineShift } from "../../../../src/playground/stand-in/line-shift";
import { TEMPLATE_IDS } from "../../../../src/plans/sheet/definition/definition";
import { buildSheet } from "../../../../src/excel/made/build-sheet";
import { changesOf } from "../../../../src/excel/made/changes-of";
import { chosenDefinition } from "../../../../src/excel/made/chosen-definition";
import { livePage } from "../../../../src/excel/made/live-page";
import { madeSheets } from "../../../../src/excel/made/listed/made-sheets";
import { wasMoved } from "../../../../src/excel/made/page/was-moved";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { standard } from "../../../plans/sheet/standard";
import { setStage } from "../../stage/stage";

const stage = setStage();

/** What a sheet of a template tells after rows or columns were put in or taken out. */
async function after(id: (typeof TEMPLATE_IDS)[number], ...shifts: readonly LineShift[]): Promise<boolean> {
  await buildSheet(standard(id));
  const sheet = stage.grid.activeSheet();
  for (const shift of shifts) stage.grid.shiftLines(sheet.id, shift);
  const { page } = sheetPlan(standard(id));
  return wasMoved(page, (row, column) => {
    const { formula, value } = stage.grid.read(sheet.id, { row, column, rows: 1, columns: 1 })[0]![0]!;
    return formula === "" ? (value ?? "") : formula;
  });
}

it.each(TEMPLATE_IDS)(
  "%s is where it was written, moved by rows above its last line, and not by those below",
  async (id) => {
    const { rows } = sheetPlan(standard(id)).page;
    expect(await after(id)).toBe(false);
    for (const at of [0, 3, 7, rows - 1]) expect(await after(id, { axis: "rows", at, by: 2 })).toBe(true);
    expect(await after(id, { axis: "rows", at: 5, by: -1 })).toBe(true);
    expect(await after(id, { axis: "rows", at: rows, by: 3 })).toBe(false);
  },
);

it.each(TEMPLATE_IDS)(
  "%s is moved by columns before or among its figures, and not by those beside it",
  async (id) => {
    const { greyed, columns } = sheetPlan(standard(id)).page;
    const { column } = greyed![0]!;
    expect(await after(id, { axis: "columns", at: column, by: 1 })).toBe(true);
    expect(await after(id, { axis: "columns", at: column + 1, by: 2 })).toBe(true);
    expect(await after(id, { axis: "columns", at: columns, by: 1 })).toBe(false);
  },
);

it("is not moved where its formulas were frozen into values", async () => {
  await buildSheet(standard("trend"));
  const { page } = sheetPlan(standard("trend"));
  expect(wasMoved(page, (row, column) => (row * column) / 7)).toBe(false);
});

it("is not moved by a line that the user wrote over the last", async () => {
  await buildSheet(standard("trend"));
  const { rows, sections } = sheetPlan(standard("trend")).page;
  const { id } = stage.grid.activeSheet();
  stage.grid.write(id, { row: rows - 1, column: 0, rows: 1, columns: 1 }, [["Made by me"]]);
  const [made] = await madeSheets();
  // The first area heads the first column of figures.
  stage.put(`B${sections![0]!.table.row + 1}`, "France", id);
  expect((await chosenDefinition(made!)).areas[0]).toBe("FR");
});

it("is neither read back nor saved once it is moved: its cells would be taken for others", async () => {
  await buildSheet(standard("head-to-head"));
  const { id } = stage.grid.activeSheet();
  stage.grid.shiftLines(id, { axis: "rows", at: 6, by: 1 });
  const [made] = await madeSheets();
  expect(await chosenDefinition(made!)).toEqual(standard("head-to-head"));
  expect(await changesOf(made!, standard("head-to-head"))).toMatchObject({ wasMoved: true });
  await expect(livePage(made!)).rejects.toThrow(
    "Rows or columns were put into the page or taken out since it was made. Rebuild the sheet, or put that back, then save again.",
  );
});
