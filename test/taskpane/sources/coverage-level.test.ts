import { coverageLevel } from "../../../src/taskpane/sources/coverage-level";

it("tells nothing, less than half, half or more, and all", () => {
  expect([0, 1, 2, 3, 4, 5].map((count) => coverageLevel(count, 4))).toEqual([
    "none",
    "some",
    "most",
    "most",
    "all",
    "all",
  ]);
  expect([0, 1].map((count) => coverageLevel(count, 1))).toEqual(["none", "all"]);
});
