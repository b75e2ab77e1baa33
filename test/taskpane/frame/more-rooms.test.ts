import { steppedTo } from "../../../src/taskpane/frame/more-rooms";

it("arrows lead through the menu, round at both ends", () => {
  expect([steppedTo("ArrowDown", 0, 2), steppedTo("ArrowDown", 1, 2)]).toEqual([1, 0]);
  expect([steppedTo("ArrowUp", 1, 2), steppedTo("ArrowUp", 0, 2)]).toEqual([0, 1]);
});

it("Home and End lead to the ends, and other keys nowhere", () => {
  expect([steppedTo("Home", 1, 3), steppedTo("End", 0, 3)]).toEqual([0, 2]);
  expect(steppedTo("a", 0, 3)).toBeUndefined();
});
