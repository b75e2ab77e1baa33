import { isInSight, listPlace } from "../../../../src/playground/page/choices/list-place";

const GRID = { clientWidth: 300, clientHeight: 400 };
const LIST = { width: 260, height: 200 };

test("a list opens under its cell, and stays inside the grid at the right", () => {
  // The cell ends at 50 + 20; 300 - 260 = 40 is the last place to the right.
  expect(listPlace({ left: 120, top: 50, width: 80, height: 20 }, LIST, GRID)).toEqual({ left: 40, top: 70 });
});

test("a list opens above its cell when there is room only there", () => {
  // Under the cell it would end at 320 + 200; above it begins at 300 - 200.
  expect(listPlace({ left: 10, top: 300, width: 80, height: 20 }, LIST, GRID)).toEqual({
    left: 10,
    top: 100,
  });
});

test("a list covers its cell where neither side has room", () => {
  // 250 - 200 is the lowest place at which it is seen whole.
  const low = { clientWidth: 300, clientHeight: 250 };
  expect(listPlace({ left: 0, top: 100, width: 80, height: 20 }, LIST, low)).toEqual({ left: 0, top: 50 });
});

test("a cell is in sight while any of it shows beside the headers", () => {
  const room = { left: 46, top: 20, width: 254, height: 380 };
  const cell = { left: 50, width: 80, height: 20 };
  // At 0 it ends where the header does; at 400 it would begin where the room ends.
  expect([0, 1, 399, 400].map((top) => isInSight({ ...cell, top }, room))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isInSight({ ...cell, left: -34, top: 50 }, room)).toBe(false);
});
