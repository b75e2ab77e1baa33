import type { Cell } from "../../../src/plans/formula/cell";
import { formula } from "../../../src/plans/formula/written";
import { explainedLines } from "../../../src/plans/page/explained-lines";

const explained = (text: string, longest: number): readonly Cell<string>[] =>
  explainedLines(
    formula(() => "ATI.EXPLAIN(A1)", text),
    longest,
  );

/** The lines alone, without the cell that holds all of them. */
const linesOf = (text: string, longest: number): readonly string[] =>
  explained(text, longest)
    .slice(1)
    .map(({ today }) => today);

/** The formulas, one under the other from A10 on. */
const formulasOf = (cells: readonly Cell[]): readonly string[] =>
  cells.map(({ parts: { content } }) => {
    if (typeof content !== "object" || !content) throw new Error("a line without a formula");
    return content.text((cell) => ({ row: 9 + cells.findIndex((each) => each === cell), column: 0 }));
  });

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
  const cells = explained("one two three four", 8);
  const [whole, ...lines] = formulasOf(cells);
  expect(whole).toBe("ATI.EXPLAIN(A1)");
  expect(cells[0]?.today).toBe("one two three four");
  const [first, second, last] = lines;
  expect(first).toMatch(/^MID\(\$A\$10,1,8-/);
  expect(second).toMatch(/^MID\(\$A\$10,1\+SUMPRODUCT\(LEN\(\$A\$11:\$A\$11\)\),8-/);
  expect(last).toBe("MID($A$10,1+SUMPRODUCT(LEN($A$11:$A$12)),32767)");
  expect(lines.filter((text) => text.includes("ATI."))).toEqual([]);
});

it.each(["", "one line"])("needs no other cell for a text of one line: %j", (text) => {
  const cells = explained(text, 20);
  expect(cells.map(({ today }) => today)).toEqual([text]);
  expect(formulasOf(cells)).toEqual(["ATI.EXPLAIN(A1)"]);
});
