import {
  areGroupsWhole,
  areasOfOptions,
  ownGroupOptions,
  readGroups,
  withGroup,
  withoutGroup,
  writeGroups,
} from "../../../../src/taskpane/compare/groups/own-groups";

const baltics = { name: "Baltics", areas: ["EE", "LV", "LT"] };
const rivals = { name: "Rivals", areas: ["JP", "CN"] };

it("reads back what was written, without areas that are no longer known", () => {
  expect(readGroups(writeGroups([baltics, rivals]))).toEqual([baltics, rivals]);
  const text = JSON.stringify([
    { name: "Old", areas: ["EE", "Atlantis"] },
    { name: "None", areas: ["Atlantis"] },
  ]);
  expect(readGroups(text)).toEqual([{ name: "Old", areas: ["EE"] }]);
  expect(areGroupsWhole(text)).toBe(false);
  expect(areGroupsWhole(writeGroups([baltics, rivals]))).toBe(true);
});

it("reads nothing from anything else", () => {
  for (const text of ["", "{", "3", '[3, null, {"name": "", "areas": []}]'])
    expect(readGroups(text)).toEqual([]);
  const long = JSON.stringify([{ name: "x".repeat(101), areas: ["KR"] }]);
  expect([readGroups(long), areGroupsWhole(long)]).toEqual([[], false]);
});

it("replaces a group of the same name, whatever its case, and keeps them by name", () => {
  const again = { name: "baltics", areas: ["EE"] };
  expect(withGroup([baltics, rivals], again)).toEqual([again, rivals]);
  expect(withGroup([rivals], baltics)).toEqual([baltics, rivals]);
  expect(withoutGroup([baltics, rivals], "Baltics")).toEqual([rivals]);
});

it("turns an own group and the members of an aggregate into lists of codes, each once", () => {
  const [group] = ownGroupOptions([baltics]);
  const [option] = group?.options ?? [];
  expect(areasOfOptions(["LV", option?.value ?? "", "G7"], [baltics])).toEqual(["LV", "EE", "LT", "G7"]);
  expect(areasOfOptions(["members:EU27_2020"], [])).toHaveLength(27);
  expect(ownGroupOptions([])).toEqual([]);
});
