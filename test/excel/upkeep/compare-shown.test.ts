import { compareShown, type GivesNow } from "../../../src/excel/upkeep/values/compare-shown";
import { openExcel } from "../stage/open-excel";
import { KNOWN, stageGrid, TABLE, workbook } from "./upkeep-stage";

/** The first cell shows 0.3, the second 0.5, the third 0.7; the table one share and one error. */
const gives =
  (values: Readonly<Record<string, readonly (readonly unknown[])[]>>): GivesNow =>
  ({ formula }) =>
    values[formula];

const share = (row: number): string => `=ATI.SHARE("KR",A${row},2018)`;

it("finds the figures that are different now, in spills too, and changes nothing", async () => {
  const grid = stageGrid();
  const before = workbook(grid);
  openExcel(grid);
  const compared = await compareShown(
    KNOWN,
    gives({
      [share(1)]: [[0.1 + 0.2]],
      [share(2)]: [[0.6]],
      [share(3)]: [["error"]],
      [TABLE]: [
        ["-", "Big Data"],
        ["South Korea", 2888 / 45929],
        ["Japan", 0.2],
      ],
    }),
  );
  const cell = (address: string): string => `'Sheet1'!${address}`;
  expect(compared.different).toEqual([
    { where: cell("B2"), shown: 0.5, now: 0.6 },
    { where: cell("B3"), shown: 0.1 + 0.2 * 3, now: undefined },
    { where: cell("F7"), shown: undefined, now: 0.2 },
  ]);
  // Three shares and two of the table; two formulas show #NAME?.
  expect(compared).toMatchObject({ formulas: 6, figures: 5, unknown: 2, isWhole: true });
  expect(workbook(grid)).toEqual(before);
});

it("counts what only Excel can work out", async () => {
  openExcel(stageGrid());
  expect(await compareShown(KNOWN, gives({ [share(1)]: [[0.30000000000000004]] }))).toMatchObject({
    formulas: 6,
    figures: 1,
    different: [],
    unknown: 5,
  });
});

it("looks at as much of a large workbook as is bearable", async () => {
  openExcel(stageGrid());
  expect(await compareShown(KNOWN, () => [[1]], { cells: 1_000, formulas: 2 })).toMatchObject({
    formulas: 6,
    figures: 2,
    isWhole: false,
  });
  // The second sheet is left out, whose two cells are too many.
  expect(await compareShown(KNOWN, () => [[1]], { cells: 36, formulas: 2_000 })).toMatchObject({
    formulas: 4,
    isWhole: false,
  });
});
