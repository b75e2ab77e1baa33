import { MARGINS, paperFor, UPRIGHT_WIDTH } from "../../src/plans/paper";

/** A4 and Letter in points, whichever is smaller. */
const [SHORT, LONG] = [595, 792];

it("prints what is narrow upright, what is wide across, and no type of 11 points smaller than 8", () => {
  expect(paperFor(UPRIGHT_WIDTH)).toMatchObject({ landscape: false, tight: false, across: false });
  expect(paperFor(UPRIGHT_WIDTH + 10)).toMatchObject({ landscape: true, tight: false });
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
