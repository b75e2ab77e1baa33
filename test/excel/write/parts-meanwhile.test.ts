import { areaOf } from "../../../src/playground/stand-in/area";
import { blockPlan } from "../../../src/plans/blocks/block-plan";
import { insertPlan } from "../../../src/excel/write/insert-plan";
import type { MemoryGrid } from "../../playground/memory-grid";
import { openExcel, UNGROUPED } from "../stage/open-excel";
import { SAMPLE } from "./sample-block";
import { userWorkbook } from "../stage/user-workbook";

/** The user makes a chart and a table on the sheet that is written on, far from the place. */
function makeParts(grid: MemoryGrid): void {
  const parts = grid.parts();
  const area = areaOf("T60:U62");
  const [name, values] = [{ text: "x" }, { sheetId: "s1", area: areaOf("U61:U62") }];
  grid.setParts({
    ...parts,
    charts: [
      ...parts.charts,
      {
        ...{ id: "c-mine", sheetId: "s1", name: "Chart 1", type: "Line", place: areaOf("T64:W70") },
        ...{ title: { text: "Mine" }, hasTitle: true, series: [{ name, values }] },
        ...{ categoryAxis: {}, valueAxis: {}, legend: undefined, blanks: "NotPlotted" },
      },
    ],
    tables: [
      ...parts.tables,
      { id: "t-mine", sheetId: "s1", name: "Mine", area, style: "x", filterButtons: true, banded: true },
    ],
  });
}

it("An insert that is stopped takes no chart and no table with it that the user made meanwhile", async () => {
  const wanted = userWorkbook();
  makeParts(wanted);
  let stopped = 0;
  for (let k = 1; ; k += 1) {
    const grid = userWorkbook();
    const controller = new AbortController();
    let requests = 0;
    openExcel(grid, {
      ...UNGROUPED,
      between: (count) => {
        requests = count;
        if (count !== k) return;
        makeParts(grid);
        controller.abort();
      },
    });
    const work = insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection", signal: controller.signal });
    const error: unknown = await work.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (requests < k) break;
    const names = [...grid.parts().charts, ...grid.parts().tables].map(({ name }) => name);
    expect({ k, names }).toEqual({ k, names: expect.arrayContaining(["Chart 1", "Mine"]) as string[] });
    if (error === undefined) continue;
    stopped += 1;
    expect({ k, workbook: grid.snapshot() }).toEqual({ k, workbook: wanted.snapshot() });
  }
  expect(stopped).toBeGreaterThan(4);
});
