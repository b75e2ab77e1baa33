import { report } from "../../../../src/core/figures/report";
import { bodiesOf, bodyNames } from "../../../../src/taskpane/report/policies/bodies";

const under = (name: string) =>
  report.policies.filter((policy) => bodiesOf(policy).includes(name)).map(({ id }) => id);

it("puts every policy under a body, and every body has a policy", () => {
  expect(report.policies.filter((policy) => bodiesOf(policy).length === 0)).toEqual([]);
  expect(bodyNames.filter((name) => under(name).length === 0)).toEqual([]);
});

it("takes the ministry's spellings together", () => {
  expect(under("Ministry of Science and ICT")).toEqual([
    "P04",
    "P05",
    "P13",
    "P14",
    "P15",
    "P16",
    "B08",
    "B14",
  ]);
});

it("knows a city from the government", () => {
  expect(under("A city or county")).toEqual(["P06", "P15", "B06", "B10", "B11"]);
  expect(under("The government, no ministry named")).not.toContain("B11");
});

it("says where none is named", () => {
  expect(under("No body named")).toEqual(["P09", "P10", "P11", "B15"]);
});
