import { isAreaHeld, isYearHeld, someAreas } from "../../../../src/taskpane/shared/own/held-by";
import { ownTablesOf } from "../own-tables-of";

/** Korea and five words of the user's own, in 2018 and 2019; made up. */
const AREAS = ["Korea", "World", "North", "South", "East", "West", "Middle"];
const [table] = ownTablesOf({
  Counts: [["Country", "Technology", "2018", "2019"], ...AREAS.map((area, at) => [area, "AI", at, at + 1])],
}).tables;
const dataset = table!.dataset!;

it("holds an area by its code or a word of its own, and a group by any of its members", () => {
  expect(["KR", "North", "EASTASIA", "JP", "G7", "Elbonia"].map((code) => isAreaHeld(dataset, code))).toEqual(
    [true, true, true, false, false, false],
  );
});

it("has some areas in place of others, five at most, and never the world", () => {
  expect(someAreas(dataset)).toEqual(["KR", "North", "South", "East", "West"]);
  expect(someAreas(dataset, 2)).toEqual(["KR", "North"]);
});

it("holds the years of its columns", () => {
  expect([2017, 2018, 2019, 2020].map((year) => isYearHeld(dataset, year))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
