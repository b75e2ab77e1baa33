import { areaGroups } from "../../../../src/taskpane/shared/choosing/area-groups";
import { indicatorGroups } from "../../../../src/taskpane/shared/choosing/indicator-groups";
import { nearOptions } from "../../../../src/taskpane/shared/choosing/near-options";

const near = (typed: string) => nearOptions(areaGroups(undefined), typed).map(({ label }) => label);

it("finds what a mistyped name was meant for, each for itself", () => {
  expect(near("Germny")).toEqual(["Germany"]);
  expect(near("Jpan, Germny and Frnace")).toEqual(["Japan", "Germany", "France"]);
  expect(near("Japan; Germny")).toEqual(["Japan", "Germany"]);
  expect(nearOptions(indicatorGroups(), "Patent shrae").map(({ value }) => value)).toEqual(["SHARE"]);
});

it("finds nothing for what is like no name", () => {
  expect(near("xqzvwqq")).toEqual([]);
  expect(near("")).toEqual([]);
});
