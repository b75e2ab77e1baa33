import { pause } from "../../../src/excel/host/pause";
import { buildSheet } from "../../../src/excel/made/build-sheet";
import { madeSheets, type MadeSheet } from "../../../src/excel/made/listed/made-sheets";
import { rebuildSheet } from "../../../src/excel/made/rebuild-sheet";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import { copyOfGrid } from "../../playground/copy-of-grid";
import type { MemoryGrid } from "../../playground/memory-grid";
import { standard } from "../../plans/sheet/standard";
import { expectKeptUnderProtection, expectLifted, type Scene } from "../stage/act-anywhere";
import { openExcel } from "../stage/open-excel";
import { protecting } from "../stage/user-acts";
import { userWorkbook } from "../stage/user-workbook";
import { put } from "../stage/cells";

jest.mock("../../../src/excel/host/pause", () => ({ pause: jest.fn(() => Promise.resolve()) }));

const TITLE = "Mine";
const FEW = { ...standard("empty"), title: TITLE, technologies: ["MNE"], areas: ["KR"], indicators: ["RPA"] };
const MORE = { ...FEW, areas: ["KR", "JP"] };
const EDGE = "kept below";

let built: MemoryGrid;
let made: MadeSheet;
beforeAll(async () => {
  built = userWorkbook();
  openExcel(built);
  await buildSheet(FEW);
  // Moves down as the page grows.
  put(built, `A${sheetPlan(FEW).page.rows + 2}`, EDGE, built.activeSheet().id);
  [made] = (await madeSheets()) as [MadeSheet];
});

const scene: Scene = { grid: () => copyOfGrid(built), work: () => rebuildSheet(made, MORE) };

it("A rebuild is whole or not at all, once the protection of its sheet is lifted", async () => {
  await expectLifted(scene, protecting(TITLE), jest.mocked(pause));
});

it("A rebuild of a sheet that is protected for good loses nothing, and says where to look", async () => {
  jest.mocked(pause).mockImplementation(() => Promise.resolve());
  await expectKeptUnderProtection(scene, protecting(TITLE), ["keep me", "a note of mine", EDGE]);
});
