import { destination } from "../../../src/taskpane/shared/tabs";

it("arrows lead to the neighbour, round at both ends", () => {
  expect(destination("ArrowRight", 0, 3)).toBe(1);
  expect(destination("ArrowRight", 2, 3)).toBe(0);
  expect(destination("ArrowLeft", 0, 3)).toBe(2);
});

it("Home and End lead to the ends, and other keys nowhere", () => {
  expect([destination("Home", 2, 3), destination("End", 0, 3)]).toEqual([0, 2]);
  expect(destination("Tab", 1, 3)).toBeUndefined();
});
