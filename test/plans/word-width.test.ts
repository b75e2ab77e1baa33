import { boldWidth } from "../../src/plans/word-width";

it("takes no word for narrower than the letters of Calibri Bold, and none for much wider", () => {
  // By the font's own widths, in thousandths of its size: of "manufactured" 5,888, of "expenditure," 5,322, of "Cameroon" 4,307.
  for (const [word, thousandths] of [
    ["manufactured", 5888],
    ["expenditure,", 5322],
    ["Cameroon", 4307],
    ["Researchers", 5031],
  ] as const) {
    expect(boldWidth(word)).toBeGreaterThanOrEqual((11 * thousandths) / 1000);
    expect(boldWidth(word)).toBeLessThan((11 * thousandths * 1.1) / 1000);
  }
});

it("takes squares for what is written in squares", () => {
  expect(boldWidth("半導體", 10)).toBe(30);
});
