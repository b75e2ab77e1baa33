import { Refusal } from "../../../../../src/core/refusal";
import { decimalMarkIn } from "../../../../../src/taskpane/sources/own/file/columns/decimal-mark";
import { figureAsText } from "../../../../../src/taskpane/sources/own/file/gather/figure-as-text";
import { figureOf } from "../../../../../src/taskpane/sources/own/file/gather/figure-of";

test.each([
  ["1.234", ".", 1.234],
  ["1.234", ",", 1234],
  ["1,234", ".", 1234],
  ["1,234", ",", 1.234],
  ["1.234.567,5", ",", 1_234_567.5],
  ["1 234,5", ",", 1234.5],
  ["-0.5", ".", -0.5],
  ["1e6", ".", 1_000_000],
])("%s with decimals after %s is %d", (text, mark, value) => {
  const read = figureOf(text, mark as "." | ",");
  expect(typeof read === "object" && !(read instanceof Refusal) ? read.value : read).toBe(value);
});

test.each([":", "..", "NaN", ""])("%p is a missing figure", (text) => {
  expect(figureOf(text, ".")).toBeUndefined();
});

test.each([
  ["12,5", ".", '"12,5" is no figure where decimals follow a point.'],
  ["12.5", ",", '"12.5" is no figure where decimals follow a comma.'],
  ["1,234", undefined, '"1,234" is a text that can be read in two ways; turn the column into numbers.'],
] as const)("%s is never taken for a thousand times what it is", (text, mark, said) => {
  expect((figureOf(text, mark) as Refusal).message).toBe(said);
});

test("a flag and a percentage stay with their figure", () => {
  expect(figureOf("1.234,5 p", ",")).toEqual({ value: 1234.5, isPercent: false, flag: "p" });
  expect(figureOf("12.5 %", ".")).toEqual({ value: 12.5, isPercent: true, flag: "" });
  expect(figureAsText({ value: 1.234, isPercent: false, flag: "p" })).toBe("1.2340 p");
  expect(figureAsText({ value: 12.5, isPercent: true, flag: "" })).toBe("12.5%");
});

test.each([
  [["1,5", "1,234"], ","],
  [["1.5", "1,234"], "."],
  [["1.234", "2.345"], undefined],
  [["1,234", "5.678"], undefined],
  [["1,5", "2.5"], undefined],
  [["0,123"], ","],
  [["1.234.567"], ","],
  [["12.5 p"], "."],
])("figures such as %j have decimals after %s", (texts, mark) => {
  expect(
    decimalMarkIn(
      texts.map((text) => ["KR", text]),
      ["area", "value"],
    ),
  ).toBe(mark);
});
