import { applyFilters } from "../../../../src/taskpane/shared/entries/entry-filter";
import { findingList } from "../../../../src/taskpane/report/findings/finding-list";
import { EVERYTHING } from "../../../../src/taskpane/report/report-state";

const shown = (filters: Record<string, string>) =>
  applyFilters(findingList.entries(), findingList.filters, filters).map(({ statement }) => statement.id);
const formula = (filters: Record<string, string>) => findingList.formula({ ...EVERYTHING, filters }, "");

it("has a finding for each statement", () => {
  expect(findingList.entries()).toHaveLength(55);
  expect(findingList.entries().every(({ overall }) => overall.dataset === null)).toBe(true);
});

it.each(["1", "2", "3", "4", "5", "6"])("the formula for figure %s gives what is on screen", (figure) => {
  expect(formula({ figure }).formula).toBe(`=ATI.FINDINGS(${figure})`);
  expect([...formula({ figure }).gives].sort()).toEqual([...shown({ figure })].sort());
});

it("filters by technology: those a statement is about, one by one or all together", () => {
  expect(shown({ technology: "SEC", figure: "3" })).toEqual(["S27", "S28", "S37"]);
  expect(shown({ technology: "IBT" })).toEqual(["S50"]);
});

it("filters by verdict, and the verdicts together are all findings", () => {
  const verdicts = findingList.filters.find(({ id }) => id === "verdict")!.options;
  const all = verdicts.flatMap(({ value }) => shown({ verdict: value }));
  expect(all.sort()).toEqual([...shown({})].sort());
  expect(shown({ verdict: "datasets differ" })).not.toEqual([]);
  expect(formula({ verdict: "agrees" }).because).toBe("the function has no argument for verdict");
});

it("never calls a disagreement an error of the report", () => {
  expect(findingList.note).toContain("no error of the report");
});

it("begins with what open data can test, and counts the verdicts of what is on screen", () => {
  const all = findingList.entries();
  const verdicts = all.map(({ overall }) => overall.verdict);
  const order = ["agrees", "disagrees", "datasets differ", "cannot be tested"] as const;
  expect(verdicts).toEqual(order.flatMap((verdict) => verdicts.filter((each) => each === verdict)));
  const [agree, disagree, differ, cannot] = order.map(
    (verdict) => verdicts.filter((each) => each === verdict).length,
  );
  expect(findingList.tally?.(all)).toBe(
    `Open data agree with ${agree}, they disagree with ${disagree}, datasets differ on ${differ}, nothing can test ${cannot}.`,
  );
  expect(findingList.tally?.(all.slice(0, 2))).toBe("Open data agree with 2.");
});
