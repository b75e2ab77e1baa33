import { areaOf } from "../../../../src/playground/stand-in/area";
import { setStage, type Stage } from "./stage";

let stage: Stage;
beforeEach(() => {
  stage = setStage({ late: 2 });
  stage.grid.results.set("=ATI.SHARE()", 0.06);
  stage.grid.results.set("=ATI.LIST()", [
    ["KR", 1],
    ["JP", 2],
  ]);
});

/** What cells show in each of three syncs after a formula was written. */
const watched = (formula: string, address: string): Promise<unknown[]> =>
  stage.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").formulas = [[formula]];
    const seen: unknown[] = [];
    for (let k = 0; k < 3; k += 1) {
      const range = sheet.getRange(address).load("values");
      await context.sync();
      seen.push(range.values);
    }
    return seen;
  });

it("A formula's cell shows #BUSY! until its result arrives", async () => {
  expect(await watched("=ATI.SHARE()", "A1")).toEqual([[["#BUSY!"]], [["#BUSY!"]], [[0.06]]]);
});

it("A formula fills no other cells until its result arrives", async () => {
  const busy = [
    ["#BUSY!", ""],
    ["", ""],
  ];
  const there = [
    ["KR", 1],
    ["JP", 2],
  ];
  expect(await watched("=ATI.LIST()", "A1:B2")).toEqual([busy, busy, there]);
});

it("A chart is guessed from what the cells show at that moment", async () => {
  stage.fill([["Country", "Share", "Rank"]]);
  await stage.batch((sheet) => {
    sheet.getRange("B2:C3").formulas = [
      ["=ATI.SHARE()", "=ATI.SHARE()"],
      ["=ATI.SHARE()", "=ATI.SHARE()"],
    ];
    sheet.charts.add("ColumnClustered", sheet.getRange("B1:C3"), "Columns");
  });
  // The names are no names, and the first of the columns is taken for the categories of the second.
  expect(stage.grid.parts().charts[0]!.series).toEqual([
    {
      name: { text: "Series1" },
      values: { sheetId: "s1", area: areaOf("C1:C3") },
      categories: { sheetId: "s1", area: areaOf("B1:B3") },
    },
  ]);
});

it("A cell that is written again with a value shows it at once", async () => {
  await stage.batch((sheet) => {
    sheet.getRange("A1").formulas = [["=ATI.SHARE()"]];
    sheet.getRange("A1").formulas = [["mine"]];
  });
  const seen = await stage.ask(
    (sheet) => sheet.getRange("A1").load("values"),
    ({ values }) => values as unknown,
  );
  expect(seen).toEqual([["mine"]]);
});
