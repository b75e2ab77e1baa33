import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { areaGroups } from "../../../../src/taskpane/shared/choosing/area-groups";
import { narrowedGroups } from "../../../../src/taskpane/shared/choosing/narrowed-groups";
import { technologyGroups } from "../../../../src/taskpane/shared/choosing/technology-groups";

const first = (typed: string) => narrowedGroups(areaGroups(undefined), typed)[0]?.options[0]?.label;

it("has what is called so first, since Enter picks it", () => {
  // "U.S. Minor Outlying Islands" and "U.S. Virgin Islands" begin so too, and come before it in the list.
  expect(first("US")).toBe("United States");
  expect(first("us")).toBe("United States");
  // Inside "Austria", "Germany", "Guinea", "India", "China" and others.
  expect(["AT", "DE", "IN", "CN"].map(first)).toEqual(["Austria", "Germany", "India", "China"]);
  expect(["Niger", "Guinea", "Dominica"].map(first)).toEqual(["Niger", "Guinea", "Dominica"]);
});

it("has then what begins so, and last what only mentions it", () => {
  expect(first("United")).toMatch(/^United /);
  const [group] = narrowedGroups(technologyGroups(indicatorOf("SHARE"), undefined), "data");
  expect(group?.options.map(({ label }) => label)).toContain("Big Data");
  expect(first("xqzvwqq")).toBeUndefined();
});

it("leaves the lists as they are where nothing is typed", () => {
  const groups = areaGroups(undefined);
  expect(narrowedGroups(groups, "")).toEqual(groups.filter(({ options }) => options.length > 0));
});
