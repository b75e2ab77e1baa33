import { amountOfPolicy } from "../../../../src/core/report/amounts";
import { report } from "../../../../src/core/figures/report";
import { tablePlan } from "../../../../src/taskpane/report/entry-table";
import { policyTable } from "../../../../src/taskpane/report/policies/policy-table";
import { columnsOf, cutOff, footOf, shownBy } from "../plan-reader";

const plan = tablePlan(policyTable, report.policies, "All 31 policies");
const columns = columnsOf(plan);
const noteOn = (id: string, column: string) => {
  const row = 4 + report.policies.findIndex((policy) => policy.id === id);
  const at = [...columns.keys()].indexOf(column);
  return plan.notes.find((note) => note.row === row && note.column === at)?.text;
};

it("has these columns, and a row for each policy", () => {
  expect([...columns.keys()]).toEqual([
    "id",
    "title",
    "kind",
    "from",
    "to",
    "body",
    "funding as printed",
    "EUR corrected (million)",
    "technologies named",
    "technologies read (by us)",
    "flags",
  ]);
  expect(columns.get("id")).toEqual(report.policies.map(({ id }) => id));
  expect(columns.get("title")).toEqual(report.policies.map(({ title }) => title));
  expect(columns.get("funding as printed")?.[0]).toBe("KRW 114.1 trillion (approximately €84.5 m)");
});

it("gives each amount by a formula that is keyed by the row's id, and computes to the amount", () => {
  const amounts = columns.get("EUR corrected (million)") ?? [];
  expect(amounts[0]).toEqual({ formula: '=ATI.POLICY($A5,"EUR corrected")' });
  expect(amounts.map((cell) => shownBy(plan, cell))).toEqual(
    report.policies.map((policy) => amountOfPolicy(policy)?.corrected),
  );
  // The cells show no decimals, so that there must be none to lose.
  expect(
    amounts.map((cell) => shownBy(plan, cell)).filter((value) => value && Number(value) % 1 !== 0),
  ).toEqual([]);
});

it("notes on the flags how to read each of them", () => {
  expect(noteOn("P01", "flags")).toContain(
    'I-01 (high): EUR equivalents of KRW trillion amounts carry "m" instead of "bn" (factor 1000). ' +
      'How to read it: read "bn" for "m" in all KRW-trillion conversions.',
  );
  const flagged = report.policies.filter(({ flags }) => flags.length > 0);
  const column = [...columns.keys()].indexOf("flags");
  expect(plan.notes.filter((note) => note.column === column)).toHaveLength(flagged.length);
});

it("notes on an amount how it reads where it does not stand as printed or a flag is about it", () => {
  const note = noteOn("P01", "EUR corrected (million)");
  expect(note).toMatch(
    /^EUR 84\.5 m as printed — reads EUR 84,500 m \(84\.5 bn\): at the ECB's mean rate of 2020/,
  );
  expect(note).toContain("I-01 (high)");
  // About a name, not about the money.
  expect(note).not.toContain("I-03 ");
  expect(noteOn("P04", "EUR corrected (million)")).toBeUndefined();
});

it("fits a sheet held across, and names its source and edition", () => {
  const points = plan.widths.reduce((sum, { width }) => sum + width, 0);
  expect(points).toBe(750);
  const foot = footOf(plan);
  expect(foot.filter((line) => typeof line === "string").join(" ")).toContain(
    "Source: European Commission (2021). Advanced Technologies for Industry: South Korea. June 2021.",
  );
  expect(foot.at(-1)).toEqual({ formula: '="ATI for Excel, edition "&ATI.VERSION()' });
});

it("cuts no text off", () => {
  expect(cutOff(plan)).toEqual([]);
});
