import { compareShown, type GivesNow } from "../../../src/excel/upkeep/values/compare-shown";
import { openExcel } from "../stage/open-excel";
import { put } from "../stage/cells";
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
    // Two shares, the six cells of the table, and two formulas that show #NAME?.
    unknown: 10,
  });
});

it("hands over the cells that a formula refers to, but none that shows a figure of ours", async () => {
  const grid = stageGrid();
  put(grid, "A1", "2018");
  const [plain, block, ofFigures] = [
    '=ROUND(ATI.SHARE("KR","AI",$A$1)*100,1)',
    '=SUM(ATI.SHARE("KR",A1:A2))',
    '=ATI.SHARE("KR","AI")/B1',
  ] as const;
  for (const [at, formula] of [plain, block, ofFigures].entries()) {
    grid.results.set(formula, at);
    put(grid, `H${at + 1}`, { formula });
  }
  openExcel(grid);
  const seen = new Map<string, unknown>();
  await compareShown(KNOWN, ({ formula }, references) => void seen.set(formula, references));
  expect(seen.get(plain)).toEqual(new Map([["$A$1", [["2018"]]]]));
  expect(seen.get(block)).toEqual(new Map([["A1:A2", [["2018"], [""]]]]));
  expect(seen.get(ofFigures)).toBeUndefined();
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
