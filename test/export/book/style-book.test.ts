import { StyleBook } from "../../../src/export/book/style-book";
import type { Style } from "../../../src/plans/plan";

it("numbers a look once, and has 0 for none", () => {
  const book = new StyleBook();
  const bold: Style = { bold: true };
  expect([book.numberOf(), book.numberOf({}), book.numberOf(bold), book.numberOf({ ...bold })]).toEqual([
    0, 0, 1, 1,
  ]);
  expect(book.numberOf({ numberFormat: "General" })).toBe(0);
  expect(book.numberOf({ bold: true, numberFormat: "0.0%" })).toBe(2);
});

it("numbers the colours of rules by themselves", () => {
  const book = new StyleBook();
  book.numberOf({ color: "#a6a6a6" });
  expect([book.ruleNumber("#a6a6a6"), book.ruleNumber("#000000"), book.ruleNumber("#a6a6a6")]).toEqual([
    0, 1, 0,
  ]);
});

it("refuses a colour that is none", () => {
  expect(() => new StyleBook().numberOf({ fill: "yellow" })).toThrow(
    '"yellow" is no colour such as #0072b2.',
  );
});
