import { blockPlan, chartPlan } from "../../../src/plans/blocks/block-plan";
import { LISTS_SHEET } from "../../../src/plans/sheet/lists-plan";
import { buildSheet } from "../../../src/excel/made/build-sheet";
import { insertFormula } from "../../../src/excel/write/insert-formula";
import { FIGURES_SHEET } from "../../../src/excel/write/sheets/figures-sheet";
import { insertPlan } from "../../../src/excel/write/insert-plan";
import { actAnywhere, expectSentence, expectWholeOrNothing, type Scene } from "../stage/act-anywhere";
import { deleting, renaming } from "../stage/user-acts";
import type { MemoryGrid } from "../../playground/memory-grid";
import { standard } from "../../plans/sheet/standard";
import { SAMPLE, TABLE_ONLY } from "./sample-block";
import { userWorkbook } from "../stage/user-workbook";

jest.mock("../../../src/excel/host/pause", () => ({ pause: () => Promise.resolve() }));

const FEW = { ...standard("empty"), technologies: ["MNE"], areas: ["KR", "JP"], indicators: ["RPA"] };

const scene = (work: Scene["work"]): Scene => ({ grid: userWorkbook, work });
const atSelection = scene(() => insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" }));
const toNewSheet = scene(() => insertPlan({ plan: blockPlan(SAMPLE) }, { target: "new-sheet" }));
const apart = scene(() =>
  insertPlan({ plan: chartPlan(SAMPLE), figures: blockPlan(TABLE_ONLY) }, { target: "selection" }),
);
const formula = scene(() => insertFormula('=ATI.SHARE("KR","AI")', { format: "0.0%" }));
const sheet = scene(() => buildSheet(FEW));

const sheetCells = (grid: MemoryGrid): string => JSON.stringify(grid.snapshot().sheets[0]);

it("Of an insert all is written or nothing, whenever a sheet that the user's cells choose from is deleted", async () => {
  await actAnywhere(atSelection, deleting("Notes"), ({ k, grid, error }) => {
    expectSentence(k, error);
    expect(error === undefined || sheetCells(grid) === sheetCells(userWorkbook())).toBe(true);
  });
});

it.each([
  ["an insert at the selection", atSelection, "Sheet1"],
  ["an insert to a sheet of its own", toNewSheet, "Share Big Data"],
  ["what cells of the user's choose from", atSelection, "Notes"],
  ["a chart", apart, "Sheet1"],
  ["the figures of a chart", apart, FIGURES_SHEET],
  ["a formula", formula, "Sheet1"],
  ["a comparison sheet", sheet, "Own comparison"],
  ["the lists of a comparison sheet", sheet, LISTS_SHEET],
])("Of %s all is written or nothing, whenever its sheet is renamed", async (_what, of, name) => {
  const { whole, nothing } = await expectWholeOrNothing(of, renaming(name));
  // Only while one request is under way that refers to it by its name.
  expect(whole).toBeGreaterThan(nothing);
  expect(nothing).toBeLessThan(2);
});
