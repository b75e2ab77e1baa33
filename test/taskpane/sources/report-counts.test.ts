import { report } from "../../../src/core/figures/report";
import { reportCounts } from "../../../src/taskpane/sources/report-counts";

it("counts what is held of the report", () => {
  expect(reportCounts(report)).toMatch(
    /^31 policies, 115 facts, 55 statements about its figures, 63 flags \(\d+ of them found by checks of ours/,
  );
  expect(reportCounts({ ...report, policies: [] })).toMatch(/^0 policies, /);
});
