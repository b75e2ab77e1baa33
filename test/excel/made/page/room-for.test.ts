import { roomFor } from "../../../../src/excel/made/page/room-for";

const old = { rows: 10, columns: 5 };
const next = { rows: 14, columns: 7 };
const [below, beside, both] = [
  { row: 12, column: 1 },
  { row: 3, column: 6 },
  { row: 11, column: 5 },
];

/** The lines that come, and the cells that they free. */
const room = (...reached: readonly { row: number; column: number }[]) =>
  roomFor(old, next, reached).map(({ axis, at, count, freed }) => [axis, at, count, Object.values(freed)]);

it("is none where nothing is reached", () => {
  expect(room()).toEqual([]);
});

it("is as many rows or columns as the page grows, at the old page's edge", () => {
  expect(room(below)).toEqual([["rows", 10, 4, [10, 0, 4, 5]]]);
  expect(room(beside)).toEqual([["columns", 5, 2, [0, 5, 10, 2]]]);
  expect(room(beside, below)).toEqual([
    ["rows", 10, 4, [10, 0, 4, 5]],
    ["columns", 5, 2, [0, 5, 10, 2]],
  ]);
});

it("moves what is below and beside only once", () => {
  expect(room(both)).toEqual([["rows", 10, 4, [10, 0, 4, 7]]]);
  expect(room(both, below)).toEqual([["rows", 10, 4, [10, 0, 4, 5]]]);
  expect(room(both, beside)).toEqual([["columns", 5, 2, [0, 5, 10, 2]]]);
});
