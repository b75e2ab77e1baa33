import { lineWidthOn, MARGINS, pageHolding, paperFor, rowsHeightOn } from "../../src/plans/paper";

/** A4 and Letter in points, whichever is smaller. */
const [SHORT, LONG] = [595, 792];

it("prints what is narrow upright, what is wide across, and no type of 11 points smaller than 8", () => {
  // At 73 %, and a tenth wider where a reader has another font, 666 points take 535 upright, and 911 take 732 across.
  expect(paperFor(666)).toMatchObject({ landscape: false, tight: false, across: false });
  expect(paperFor(667)).toMatchObject({ landscape: true, tight: false });
  expect(paperFor(950)).toMatchObject({ landscape: true, tight: true, across: false });
  expect(paperFor(2000)).toMatchObject({ landscape: true, across: true });
  for (let width = 100; width < 2000; width += 10) {
    const { scales, landscape, across } = paperFor(width);
    const inside = (landscape ? LONG : SHORT) - MARGINS.left - MARGINS.right;
    for (const scale of scales) {
      expect((11 * scale) / 100).toBeGreaterThanOrEqual(8);
      expect(scale).toBeLessThanOrEqual(100);
      if (!across) expect((width * scale) / 100).toBeLessThanOrEqual(inside + width / 100);
    }
  }
});

it("tries smaller type down to 8 points, the largest first", () => {
  const { scales } = paperFor(580);
  // 535 points hold 580, a tenth wider, at 83.8 %.
  expect(scales).toEqual([83, 82, 79, 76, 73]);
  expect(paperFor(2000).scales).toEqual([73]);
});

it("holds fewer points of rows the larger they are printed", () => {
  const upright = { landscape: false };
  expect(rowsHeightOn(upright, 100)).toBeLessThan(rowsHeightOn(upright, 73));
  // Of 792 points the margins leave 708, for rows that come out 4 % taller.
  expect(rowsHeightOn(upright, 100)).toBeCloseTo(708 / 1.04, 9);
});

it("knows the page that holds a width", () => {
  expect([600, 666, 667, 911, 912].map(pageHolding)).toEqual([666, 666, 911, 911, undefined]);
});

it("lets lines run over what is printed, no further than a page at the smallest type", () => {
  expect(lineWidthOn(500)).toBe(500);
  // Upright 535 and across 732 points within the margins, at 73 % and a tenth wider.
  expect(lineWidthOn(700)).toBe(700);
  expect(lineWidthOn(2000)).toBe(Math.floor(73_200 / (73 * 1.1)));
});
