import { findingColumns } from "../../../../src/core/report/finding-columns";
import { findings } from "../../../../src/core/report/findings";
import { findingList } from "../../../../src/taskpane/report/findings/finding-list";
import { columnsOf, cutOff } from "../plan-reader";

const all = findingList.entries();
const plan = findingList.plan(all, "All 55 findings");
const columns = columnsOf(plan);

it("has the rows of FINDINGS: each dataset's and the overall one", () => {
  expect([...columns.keys()]).toEqual(findingColumns.map(({ name }) => name));
  // In the order of the list, which begins with what open data can test.
  const listed = all.flatMap(({ datasets, overall }) => [...datasets, overall]);
  for (const { name, of } of findingColumns) {
    expect(columns.get(name)).toEqual(listed.map((finding) => of(finding) || null));
  }
  expect(new Set(listed)).toEqual(new Set(findings()));
  expect(listed).toHaveLength(findings().length);
});

it("has only the rows of the findings on screen", () => {
  const shown = all.filter(({ statement }) => statement.id === "S38");
  const rows = columnsOf(findingList.plan(shown, "1 of 55 findings"));
  expect(new Set(rows.get("id"))).toEqual(new Set(["S38"]));
  expect(rows.get("dataset")?.at(-1)).toBe("overall");
  expect(rows.get("dataset")).toContain("trade-baci-hs4");
});

it("fits a sheet held across", () => {
  expect(plan.widths.reduce((sum, { width }) => sum + width, 0)).toBe(750);
});

it("cuts no text off", () => {
  expect(cutOff(plan)).toEqual([]);
});
