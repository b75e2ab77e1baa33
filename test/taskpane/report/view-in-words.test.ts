import { policyList } from "../../../src/taskpane/report/policies/policy-list";
import { EVERYTHING } from "../../../src/taskpane/report/report-state";
import { viewInWords } from "../../../src/taskpane/report/view-in-words";

const words = (view: Partial<typeof EVERYTHING>, shown: number) =>
  viewInWords({ ...policyList, view: { ...EVERYTHING, ...view }, shown, all: 31 });

it("names every filter that is set, and the search", () => {
  expect(words({ filters: { kind: "strategy", technology: "AI" }, text: " coin " }, 2)).toBe(
    "2 of 31 policies: kind Strategies; technology Artificial Intelligence; search “coin”",
  );
});

it("says that all are there where nothing narrows them, and where a filter leaves all", () => {
  expect(words({}, 31)).toBe("All 31 policies");
  expect(words({ filters: { technology: "dragons" } }, 31)).toBe("All 31 policies");
  expect(words({ text: "Korea" }, 31)).toBe("All 31 policies: search “Korea”");
});
