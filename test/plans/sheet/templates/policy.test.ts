import { report } from "../../../../src/core/figures/report";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { codesOf, shareOf } from "../../../core/raw-figures";
import { EvaluatedPlan } from "../evaluate-plan";

const { page } = sheetPlan(templateOf("policy").standard);
const sheet = new EvaluatedPlan(page);

const column = (heading: string, at: number) => {
  const first = sheet.rowOf(heading) + 3;
  const rows = sheet.block({ row: first, column: at, rows: page.rows - first, columns: 1 }).flat();
  return rows.slice(0, rows.indexOf(""));
};

it("lists the policies on the technology, named in the text or read by us", () => {
  const titles = report.policies
    .filter(({ named, read }) => [...named, ...read].includes("AI"))
    .map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(5);
  expect(column("Policies of South Korea", 0)).toEqual(titles);
});

it("sets the report's statements and their verdicts beside", () => {
  const statements = column("What the report finds", 0);
  const known = report.statements.map(({ quote }) => quote);
  expect(statements.length).toBeGreaterThan(3);
  expect(known).toEqual(expect.arrayContaining(statements));
  const verdicts = column("What the report finds", 3).slice(0, statements.length);
  expect(
    verdicts.filter((verdict) => !/agrees|disagrees|cannot be tested|datasets differ/.test(String(verdict))),
  ).toEqual([]);
  expect(verdicts).toHaveLength(statements.length);
});

it("has the area's position above them", () => {
  expect(sheet.at(sheet.rowOf("Patent share"), 3)).toBeCloseTo(
    shareOf("uspto-patents", codesOf("AI", "patents"), "KR", 2020),
    12,
  );
});
