import type { Compared } from "../../../src/excel/upkeep/values/compare-shown";
import { changesInWords } from "../../../src/taskpane/edition/edition-words";

const compared = (more: Partial<Compared>): Compared => ({
  ...{ formulas: 20, unknown: 0, figures: 340, different: [], isWhole: true },
  ...more,
});

it("tells how many figures are different, the largest change, and why", () => {
  const different = [
    { where: "'Sheet1'!B3", shown: 0.06, now: 0.066 },
    { where: "'Sheet1'!B4", shown: 1200, now: 2468.75 },
  ];
  expect(changesInWords(compared({ different }), ["uspto-patents has other figures", "x is new"])).toBe(
    "2 of its 340 figures are different now. The largest change: 'Sheet1'!B4, 1,200 then and 2,469 now. " +
      "Why: uspto-patents has other figures and x is new.",
  );
});

it("tells of figures that go, of cells that cannot be compared, and where not all were looked at", () => {
  const different = [
    { where: "'Sheet1'!B3", shown: 0.06, now: 0.9 },
    { where: "'Sheet1'!B4", shown: 7, now: undefined },
  ];
  expect(changesInWords(compared({ different, unknown: 3, isWhole: false, formulas: 9000 }), [])).toBe(
    "2 of its 340 figures are different now. The largest change: 'Sheet1'!B4, 7 then and none now. " +
      "1 of them would have no figure any more. 3 cells could not be compared, since only Excel can work them out. " +
      "Only the first of its 9,000 formulas were looked at.",
  );
});

it("tells where none is different", () => {
  expect(changesInWords(compared({ unknown: 1 }), [])).toBe(
    "None of its 340 figures is different now. 1 cell could not be compared, since only Excel can work it out.",
  );
});
