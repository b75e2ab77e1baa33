import { unboundedRanges } from "../../../src/taskpane/cell/unbounded-ranges";
import type { ReadCell } from "../../../src/excel/reading/cell/read-cell";

const read = (text: string, ...given: readonly string[]): Pick<ReadCell, "calls" | "text"> => ({
  text,
  calls: [
    {
      name: "SHARE",
      start: 1,
      end: 20,
      written: { start: 1, end: 10 },
      isPlain: true,
      arguments: given.map((argument) => ({ text: argument, start: 0, end: 0 })),
    },
  ],
});

it("says which whole column Excel did not hand over, and what to give instead", () => {
  expect(unboundedRanges(read("#CALC!", "A:A", '"Big Data"'))).toBe(
    "Excel does not hand all of A:A to a function: give a range with an end, such as A1:A100.",
  );
});

it.each([
  ["$A:$C", "$A1:$C100"],
  ["Sheet2!B:B", "B1:B100"],
  ["2:2", "A2:CV2"],
])("says that %s is slow where it was taken", (whole, instead) => {
  expect(unboundedRanges(read("0.06", '"KR"', whole))).toBe(
    `${whole} is slow: give a range with an end, such as ${instead}.`,
  );
});

it.each(["A1:A9", '"2010:2018"', "A2", "Table1[Area]"])("has nothing to say of %s", (given) => {
  expect(unboundedRanges(read("#CALC!", given))).toBeUndefined();
});
