import { applyFilters } from "../../../../src/taskpane/shared/entries/entry-filter";
import { flagList } from "../../../../src/taskpane/report/flags/flag-list";
import { EVERYTHING } from "../../../../src/taskpane/report/report-state";

const shown = (filters: Record<string, string>) =>
  applyFilters(flagList.entries(), flagList.filters, filters).map(({ id }) => id);
const formula = (filters: Record<string, string>) => flagList.formula({ ...EVERYTHING, filters }, "");

it.each(["high", "medium", "low"])("the formula for severity %s gives what is on screen", (severity) => {
  expect(formula({ severity }).formula).toBe(`=ATI.FLAGS("${severity}")`);
  expect(formula({ severity }).gives).toEqual(shown({ severity }));
});

it("tells the report's own contradictions from outside sources, which the formula cannot", () => {
  expect(shown({ scope: "internal" })).toHaveLength(49);
  expect(shown({ scope: "external", severity: "high" })).toEqual(["E-02", "E-03", "E-07"]);
  expect(formula({ scope: "external" }).because).toBe("the function has no argument for origin");
});
