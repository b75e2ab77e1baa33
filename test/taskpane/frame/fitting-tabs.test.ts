import { fittingTabs } from "../../../src/taskpane/frame/fitting-tabs";

const tabs = ["explore", "compare", "report", "guide", "workbook"].map((id) => ({ id }));
const WIDTHS = [60, 70, 50, 40, 90];

const shownIn = (row: number, chosen = "explore") =>
  fittingTabs(tabs, chosen, { tabs: WIDTHS, row, more: 30 }).shown.map(({ id }) => id);

it("shows all where all fit, and needs no room for the rest then", () => {
  expect(shownIn(310)).toHaveLength(5);
});

it("shows the first that leave room for what leads to the rest", () => {
  // 60 + 70 + 50 + 40 + 30 = 250.
  expect(shownIn(309)).toEqual(["explore", "compare", "report", "guide"]);
  expect(shownIn(250)).toEqual(["explore", "compare", "report", "guide"]);
  expect(shownIn(249)).toEqual(["explore", "compare", "report"]);
});

it("always shows the chosen one, where it fits without pushing another out of the row", () => {
  // 60 + 70 + 50 + 90 + 30 = 300, and one tab less is 250.
  expect(shownIn(300, "workbook")).toEqual(["explore", "compare", "report", "workbook"]);
  expect(shownIn(299, "workbook")).toEqual(["explore", "compare", "workbook"]);
  expect(shownIn(10, "workbook")).toEqual(["workbook"]);
});

it("leaves none out", () => {
  const { shown, rest } = fittingTabs(tabs, "workbook", { tabs: WIDTHS, row: 200, more: 30 });
  expect([...shown, ...rest].map(({ id }) => id).sort()).toEqual(tabs.map(({ id }) => id).sort());
});
