import { filledCells } from "../../../src/export/filled-cells";
import { buildSheet } from "../../../src/excel/made/build-sheet";
import { changesOf } from "../../../src/excel/made/changes-of";
import { madeSheets } from "../../../src/excel/made/listed/made-sheets";
import { rebuildSheet } from "../../../src/excel/made/rebuild-sheet";
import type { Peers } from "../../../src/plans/sheet/definition/own-peers";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import { EvaluatedPlan } from "../../plans/sheet/evaluate-plan";
import { standard } from "../../plans/sheet/standard";
import { setStage } from "../stage/stage";

const near = { name: "Neighbours", areas: ["JP", "CN"] };
const against = (peers: Peers) => ({ ...standard("profile"), peers });

const stage = setStage(async () => {
  await buildSheet(against(near));
});

/** The yellow cell of the group, the third. */
const spot = sheetPlan(against(near)).page.choices![2]!;
const listAt = () =>
  stage.grid.parts().choices.find(({ area }) => area.row === spot.row && area.column === spot.column)?.source;
const group = () =>
  stage.grid.read(stage.grid.activeSheet().id, { ...spot, rows: 1, columns: 1 })[0]![0]!.value;

it("is listed in the workbook with its own copy of the group, and nothing changes where it is built again", async () => {
  const [made] = await madeSheets();
  expect(made).toMatchObject({ state: "ready", definition: { peers: near } });
  expect(await changesOf(made!, against(near))).toMatchObject({ cells: 0, chosen: [], overwritten: [] });
  expect([group(), listAt()]).toEqual(["Neighbours", expect.stringMatching(/^Neighbours,EU27,/)]);
});

it("is rebuilt against a built-in group, and against the own one again", async () => {
  const [made] = await madeSheets();
  await rebuildSheet(made!, against("G7"));
  expect([group(), listAt()]).toEqual(["Group of Seven", expect.stringMatching(/^='ATI lists'!/)]);
  const [again] = await madeSheets();
  await rebuildSheet(again!, against(near));
  expect([group(), listAt()]).toEqual(["Neighbours", expect.stringMatching(/^Neighbours,/)]);
});

it("draws the rows that have a figure, and names the series by its header", async () => {
  const { page } = sheetPlan(against("EASTASIA"));
  const shown = new EvaluatedPlan(page);
  for (const { row, column, cell } of filledCells(page).values()) {
    if (typeof cell === "object") stage.grid.results.set(cell.formula, shown.at(row, column));
  }
  await buildSheet(against("EASTASIA"));
  const [planned] = page.charts;
  const { row, column, rows } = planned!.data;
  // The header, the area itself and the three other members of East Asia, of the seven rows for peers.
  expect([rows, planned!.spare]).toEqual([5, undefined]);
  expect(page.sections!.at(-1)!.table.rows).toBe(1 + 1 + 7);
  const chart = stage.grid.parts().charts.at(-1)!;
  expect(chart.series).toMatchObject([
    {
      name: { cell: { area: { row, column, rows: 1, columns: 1 } } },
      values: { area: { row: row + 1, column, rows: 4, columns: 1 } },
      categories: { area: { row: row + 1, column: 0, rows: 4, columns: 1 } },
    },
  ]);
});
