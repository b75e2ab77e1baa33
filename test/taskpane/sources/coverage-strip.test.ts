import { stripPath } from "../../../src/taskpane/sources/coverage-strip";

it("draws a bar for each year of the level, as high as the level", () => {
  expect(stripPath(["all", "none", "all"], "all")).toBe("M0.075 1v-1h0.85v1zM2.075 1v-1h0.85v1z");
  expect(stripPath(["all", "none", "all"], "none")).toBe("M1.075 1v-0.1h0.85v0.1z");
  expect(stripPath(["all"], "some")).toBe("");
});
