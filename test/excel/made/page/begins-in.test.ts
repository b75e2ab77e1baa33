import { beginsIn } from "../../../../src/excel/made/page/begins-in";

const box = { left: 48, top: 30, width: 96, height: 45 };

it.each([
  ["at its corner", 48, 30, true],
  ["at its corner, rounded", 47.7, 29.8, true],
  ["within", 100, 60, true],
  ["at its right edge, rounded", 143.7, 60, false],
  ["at its lower edge", 100, 75, false],
  ["left of it", 40, 60, false],
  ["above it", 100, 20, false],
])("Something that begins %s", (_where, left, top, isIn) => {
  expect(beginsIn({ left, top }, box)).toBe(isIn);
});
