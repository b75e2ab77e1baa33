import { explainedLines } from "../../../../src/workbook/sheet/sections/explained-lines";

const at = { row: 9, column: 0 };

it("breaks a text between words, and loses nothing of it", () => {
  const text = "The first figure is explained at some length, in words of all sizes.";
  const lines = explainedLines("ATI.EXPLAIN(A1)", text, 20, at).map(({ value }) => value as string);
  expect(lines.join("")).toBe(text);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((line) => line.length > 20)).toEqual([]);
  expect(lines.slice(0, -1).filter((line) => !line.endsWith(" "))).toEqual([]);
});

it("cuts a word that is longer than a line, rather than never ending", () => {
  const lines = explainedLines("ATI.EXPLAIN(A1)", "abcdefghijklmnop qrs", 6, at);
  expect(lines.map(({ value }) => value)).toEqual(["abcdef", "ghijkl", "mnop ", "qrs"]);
});

it("begins each line where those above it end", () => {
  const [first, second, last] = explainedLines("ATI.EXPLAIN(A1)", "one two three four", 8, at);
  expect(first!.formula).toMatch(/^=MID\(ATI\.EXPLAIN\(A1\),1,8-/);
  expect(second!.formula).toMatch(/^=MID\(ATI\.EXPLAIN\(A1\),1\+SUMPRODUCT\(LEN\(\$A\$10:\$A\$10\)\),8-/);
  expect(last!.formula).toBe("=MID(ATI.EXPLAIN(A1),1+SUMPRODUCT(LEN($A$10:$A$11)),9999)");
});

it("keeps one line for a text that is empty today", () => {
  expect(explainedLines("ATI.EXPLAIN(A1)", "", 20, at)).toEqual([
    { formula: "=MID(ATI.EXPLAIN(A1),1,9999)", value: "" },
  ]);
});
