import { lineWidthOn, MARGINS, paperFor } from "../../src/plans/paper";

/** A4 and Letter in points, whichever is smaller. */
const [SHORT, LONG] = [595, 792];

it("prints what is narrow upright, what is wide across, and no type of 11 points smaller than 8", () => {
  // At 73 %, and a fifth wider where a reader has another font, 597 of 523 points.
  expect(paperFor(597)).toMatchObject({ landscape: false, tight: false, across: false });
  expect(paperFor(607)).toMatchObject({ landscape: true, tight: false });
  expect(paperFor(950)).toMatchObject({ landscape: true, tight: true, across: false });
  expect(paperFor(2000)).toMatchObject({ landscape: true, across: true });
  for (let width = 100; width < 2000; width += 10) {
    const { scale, landscape, across } = paperFor(width);
    expect((11 * scale) / 100).toBeGreaterThanOrEqual(8);
    expect(scale).toBeLessThanOrEqual(100);
    const inside = (landscape ? LONG : SHORT) - MARGINS.left - MARGINS.right;
    if (!across) expect((width * scale) / 100).toBeLessThanOrEqual(inside + width / 100);
  }
});

it("holds fewer points of rows the larger they are printed", () => {
  expect(paperFor(300).height).toBeLessThan(paperFor(590).height);
});

it("is printed smaller where something tall would be cut, but no smaller than it is read", () => {
  // Upright 702 points lie between the margins of a page.
  expect(paperFor(300, 800).scale).toBeLessThan(paperFor(300).scale);
  expect(paperFor(300, 800).height).toBeGreaterThanOrEqual(800);
  expect(paperFor(300, 5000).scale).toBe(73);
});

it("lets lines run over what is printed, no further than a page at the smallest type", () => {
  expect(lineWidthOn(500)).toBe(500);
  // Upright 523 and across 720 points within the margins, at 73 % and a fifth wider.
  expect(lineWidthOn(700)).toBe(700);
  expect(lineWidthOn(2000)).toBe(Math.floor(72_000 / (73 * 1.2)));
});
