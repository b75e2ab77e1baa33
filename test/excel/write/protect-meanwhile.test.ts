import { pause } from "../../../src/excel/host/pause";
import { blockPlan, chartPlan } from "../../../src/plans/blocks/block-plan";
import { LISTS_SHEET } from "../../../src/plans/sheet/lists-plan";
import { buildSheet } from "../../../src/excel/made/build-sheet";
import { FIGURES_SHEET } from "../../../src/excel/write/sheets/figures-sheet";
import { insertFormula } from "../../../src/excel/write/insert-formula";
import type { InsertOutcome } from "../../../src/excel/write/insertion";
import { Hindrance } from "../../../src/plans/hindrance";
import { insertPlan } from "../../../src/excel/write/insert-plan";
import { expectKeptUnderProtection, expectLifted } from "../stage/act-anywhere";
import { protecting, protectingStructure, type Act } from "../stage/user-acts";
import { standard } from "../../plans/sheet/standard";
import { SAMPLE, TABLE_ONLY } from "./sample-block";
import { userWorkbook } from "../stage/user-workbook";

jest.mock("../../../src/excel/host/pause", () => ({ pause: jest.fn(() => Promise.resolve()) }));

const FEW = { ...standard("empty"), technologies: ["MNE"], areas: ["KR", "JP"], indicators: ["RPA"] };
/** What found the sheet protected before it began has written nothing, and says why. */
async function refused(work: Promise<InsertOutcome>): Promise<void> {
  const outcome = await work;
  if (outcome.state === "occupied") throw new Hindrance(outcome.why);
}

const WORKS = {
  selection: () => refused(insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" })),
  "new sheet": () => insertPlan({ plan: blockPlan(SAMPLE) }, { target: "new-sheet" }),
  chart: () =>
    refused(insertPlan({ plan: chartPlan(SAMPLE), figures: blockPlan(TABLE_ONLY) }, { target: "selection" })),
  formula: () => refused(insertFormula('=ATI.SHARE("KR","AI")', { format: "0.0%" })),
  comparison: () => buildSheet(FEW),
} as const;

const CASES: readonly (readonly [string, keyof typeof WORKS, Act])[] = [
  ["an insert at the selection, its sheet", "selection", protecting("Sheet1")],
  ["an insert to a sheet of its own, that sheet", "new sheet", protecting("Share Big Data")],
  ["an insert to a sheet of its own, the structure", "new sheet", protectingStructure],
  ["a chart, its sheet", "chart", protecting("Sheet1")],
  ["a chart, the sheet of its figures", "chart", protecting(FIGURES_SHEET)],
  ["a formula, its sheet", "formula", protecting("Sheet1")],
  ["a comparison sheet, that sheet", "comparison", protecting("Own comparison")],
  ["a comparison sheet, its lists", "comparison", protecting(LISTS_SHEET)],
  ["a comparison sheet, the structure", "comparison", protectingStructure],
];

it.each(CASES)("Of %s protected meanwhile: all or nothing, once that is lifted", async (_what, work, act) => {
  await expectLifted({ grid: userWorkbook, work: WORKS[work] }, act, jest.mocked(pause));
});

it.each(CASES)(
  "Of %s protected for good: nothing is lost, and an error says where to look",
  async (_what, work, act) => {
    jest.mocked(pause).mockImplementation(() => Promise.resolve());
    await expectKeptUnderProtection({ grid: userWorkbook, work: WORKS[work] }, act, [
      "Mine",
      "keep me",
      "a note of mine",
    ]);
  },
);
