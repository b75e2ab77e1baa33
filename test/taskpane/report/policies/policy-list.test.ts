import { EVERYTHING } from "../../../../src/taskpane/report/report-state";
import { applyFilters } from "../../../../src/taskpane/shared/entries/entry-filter";
import { policyList } from "../../../../src/taskpane/report/policies/policy-list";

const shown = (filters: Record<string, string>) =>
  applyFilters(policyList.entries(), policyList.filters, filters).map(({ id }) => id);
const formula = (filters: Record<string, string>, text = "") =>
  policyList.formula({ ...EVERYTHING, text, filters }, text);

it("filters by kind, technology, year and body together", () => {
  expect(shown({ kind: "strategy", technology: "AI", year: "2019" })).toEqual(["P04"]);
  expect(shown({ body: "Ministry of Finance" })).toEqual(["P12"]);
  expect(shown({ technology: "BLOCKCHAIN", year: "2020" })).toEqual(["B09"]);
});

it("offers the formula for what is on screen", () => {
  const filters = { kind: "strategy", technology: "AI", year: "2019" };
  expect(formula(filters)).toMatchObject({ formula: '=ATI.POLICIES("strategy","AI",2019)', gives: ["P04"] });
  expect(formula({}).formula).toBe("=ATI.POLICIES()");
  expect(formula({ technology: "BIGDATA" }).formula).toBe('=ATI.POLICIES(,"Big Data")');
  expect(formula({ year: "2020" }).formula).toBe("=ATI.POLICIES(,,2020)");
});

it.each(
  policyList.filters
    .slice(0, 3)
    .flatMap(({ id, options }) => options.map(({ value }) => [id, value] as const)),
)("the formula gives what the filter %s = %s leaves", (id, value) => {
  expect(formula({ [id]: value }).gives).toEqual(shown({ [id]: value }));
  expect(shown({ [id]: value })).not.toEqual([]);
});

it("gives all where it cannot be asked, and says why", () => {
  const { gives, because } = formula({ body: "Ministry of Finance" }, "coin");
  expect(gives).toHaveLength(31);
  expect(because).toBe("the function has no argument for the search or body");
});
