import { flagColumns } from "../../../../src/core/report/flags";
import { report } from "../../../../src/core/figures/report";
import { flagList } from "../../../../src/taskpane/report/flags/flag-list";
import { columnsOf, cutOff } from "../plan-reader";

const plan = flagList.plan(report.flags, "All 63 flags");

it("has the columns and rows of FLAGS", () => {
  const columns = columnsOf(plan);
  expect([...columns.keys()]).toEqual(flagColumns.map(({ name }) => name));
  for (const { name, of } of flagColumns) {
    expect(columns.get(name)).toEqual(report.flags.map((flag) => of(flag) || null));
  }
});

it("fits a sheet held across", () => {
  expect(plan.widths.reduce((sum, { width }) => sum + width, 0)).toBe(750);
});

it("cuts no text off", () => {
  expect(cutOff(plan)).toEqual([]);
});
