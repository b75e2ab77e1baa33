import { explainedLines } from "../../../../src/plans/sheet/sections/explained-lines";

const at = { row: 9, column: 0 };
const linesOf = (text: string, longest: number) =>
  explainedLines("ATI.EXPLAIN(A1)", text, longest, at).lines.map(({ value }) => value as string);

it("breaks a text between words, and loses nothing of it", () => {
  const text = "The first figure is explained at some length, in words of all sizes.";
  const lines = linesOf(text, 20);
  expect(lines.join("")).toBe(text);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((line) => line.length > 20)).toEqual([]);
  expect(lines.slice(0, -1).filter((line) => !line.endsWith(" "))).toEqual([]);
});

it("cuts a word that is longer than a line, rather than never ending", () => {
  expect(linesOf("abcdefghijklmnop qrs", 6)).toEqual(["abcdef", "ghijkl", "mnop ", "qrs"]);
});

it("asks once, above the lines, each of which begins where those above it end", () => {
  const { whole, lines } = explainedLines("ATI.EXPLAIN(A1)", "one two three four", 8, at);
  expect(whole).toEqual({ formula: "=ATI.EXPLAIN(A1)", value: "one two three four" });
  const [first, second, last] = lines.map(({ formula }) => formula);
  expect(first).toMatch(/^=MID\(\$A\$10,1,8-/);
  expect(second).toMatch(/^=MID\(\$A\$10,1\+SUMPRODUCT\(LEN\(\$A\$11:\$A\$11\)\),8-/);
  expect(last).toBe("=MID($A$10,1+SUMPRODUCT(LEN($A$11:$A$12)),32767)");
  expect(lines.filter(({ formula }) => formula.includes("ATI."))).toEqual([]);
});

it.each(["", "one line"])("needs no other cell for a text of one line: %j", (text) => {
  expect(explainedLines("ATI.EXPLAIN(A1)", text, 20, at)).toEqual({
    lines: [{ formula: "=ATI.EXPLAIN(A1)", value: text }],
  });
});
