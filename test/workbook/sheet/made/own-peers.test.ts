import { buildSheet } from "../../../../src/workbook/sheet/made/build-sheet";
import { changesOf } from "../../../../src/workbook/sheet/made/changes-of";
import { madeSheets } from "../../../../src/workbook/sheet/made/made-sheets";
import { rebuildSheet } from "../../../../src/workbook/sheet/made/rebuild-sheet";
import type { Peers } from "../../../../src/workbook/sheet/own-peers";
import { MemoryGrid } from "../../../playground/memory-grid";
import { closeExcel, openExcel, standard } from "./open-excel";

const near = { name: "Neighbours", areas: ["JP", "CN"] };
const against = (peers: Peers) => ({ ...standard("profile"), peers });

let grid: MemoryGrid;
beforeEach(async () => {
  grid = new MemoryGrid();
  openExcel(grid);
  await buildSheet(against(near));
});
afterAll(closeExcel);

const C4 = { row: 3, column: 2, rows: 1, columns: 1 };
const listAt = () => grid.parts().choices.find(({ area }) => area.row === 3 && area.column === 2)?.source;
const group = () => grid.read(grid.activeSheet().id, C4)[0]![0]!.value;

it("is listed in the workbook with its own copy of the group, and nothing changes where it is built again", async () => {
  const [made] = await madeSheets();
  expect(made).toMatchObject({ state: "ready", definition: { peers: near } });
  expect(await changesOf(made!, against(near))).toMatchObject({ cells: 0, chosen: [], overwritten: [] });
  expect([group(), listAt()]).toEqual(["Neighbours", expect.stringMatching(/^Neighbours,European Union/)]);
});

it("is rebuilt against a built-in group, and against the own one again", async () => {
  const [made] = await madeSheets();
  await rebuildSheet(made!, against("G7"));
  expect([group(), listAt()]).toEqual(["Group of Seven", expect.stringMatching(/^='ATI lists'!/)]);
  const [again] = await madeSheets();
  await rebuildSheet(again!, against(near));
  expect([group(), listAt()]).toEqual(["Neighbours", expect.stringMatching(/^Neighbours,/)]);
});
