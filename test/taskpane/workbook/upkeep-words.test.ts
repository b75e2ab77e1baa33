import { formulasInWords, leftOutInWords } from "../../../src/taskpane/workbook/upkeep-words";
import { counted } from "../../../src/taskpane/shared/counted";

const on = (...sheets: string[]) => sheets.map((sheet) => ({ sheet }));

it("counts in words", () => {
  expect([counted(0, "formula"), counted(1, "formula"), counted(2500, "formula")]).toEqual([
    "0 formulas",
    "1 formula",
    "2,500 formulas",
  ]);
});

it("says on which sheets, and of many only how many", () => {
  expect(formulasInWords(on("Data"))).toBe("1 formula on Data");
  expect(formulasInWords(on("Data", "Sheet1", "Data"))).toBe("3 formulas on 2 sheets: Data (2), Sheet1 (1)");
  expect(formulasInWords(on("a", "b", "c", "d", "e", "f"))).toBe(
    "6 formulas on 6 sheets: a (1), b (1), c (1), d (1) and 2 more",
  );
});

it("says what is left out", () => {
  expect(leftOutInWords(0)).toBe("");
  expect(leftOutInWords(1)).toBe(" 1 formula without a value of its own, such as #NAME?, stays as it is.");
  expect(leftOutInWords(2)).toBe(
    " 2 formulas without a value of their own, such as #NAME?, stay as they are.",
  );
});
